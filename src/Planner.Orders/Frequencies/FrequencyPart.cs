namespace Planner.Orders;

/// <summary>One part of an ordered frequency, as <c>2w4</c> in <c>2w4,1w5</c>.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Position">Where it stands in the order's text, from 1.</param>
/// <param name="Least">Lower end of a range; equal to <paramref name="Most"/> where there is none; 0 for PRN.</param>
/// <param name="Most">Visits per unit and interval, 1 or more: the upper end of a range is what was ordered. PRN: the cap.</param>
/// <param name="Every">Units between visits: 1, or 2 for every other week or day.</param>
/// <param name="Length">Units in all; a multiple of <paramref name="Every"/> for weeks. 0 for PRN.</param>
public sealed record FrequencyPart(
    FrequencyKind Kind,
    string Text,
    int Position,
    int Least,
    int Most,
    int Every,
    int Length
)
{
    /// <summary>Signs written with a PRN part, in parentheses.</summary>
    public IReadOnlyList<string> Signs { get; init; } = [];
}
