namespace Planner.Orders;

/// <summary>Why an ordered frequency is refused.</summary>
/// <param name="Position">Character of the order's text, from 1; one past the end where something is missing there.</param>
public sealed record FrequencyMistake(int Position, string Found, string Rule, string Remedy)
{
    public override string ToString() => FormattableString.Invariant($"character {Position}: {Found}: {Rule} {Remedy}");
}
