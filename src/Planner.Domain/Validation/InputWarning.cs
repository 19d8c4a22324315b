namespace Planner.Domain;

/// <summary>
/// Something in an input that is allowed but probably not meant: where, what was found and what follows from it.
/// </summary>
public sealed record InputWarning(string Place, string Found, string Consequence)
{
    public override string ToString() => $"{Place}: {Found}. {Consequence}";
}
