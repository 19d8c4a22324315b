namespace Planner.Domain;

/// <summary>
/// One mistake in an input: where (JSON pointer or file and line), what was found, which rule it breaks and what would be right.
/// </summary>
public sealed record InputMistake(string Place, string Found, string Rule, string Remedy)
{
    public override string ToString() => $"{Place}: {Found}: {Rule} {Remedy}";
}
