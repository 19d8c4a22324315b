using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// A visit that is thought of before its minutes are scaled and its windows drawn.
/// </summary>
/// <param name="Days">The days on which it may be made; more than one = movable.</param>
/// <param name="Half">Only the morning or only the afternoon, where a patient has a visit in each.</param>
internal sealed record VisitDraft(
    Patient Patient,
    CareGroup Group,
    VisitKind Kind,
    bool IsPair,
    IReadOnlyList<int> Days,
    DayHalf Half
)
{
    public int Services => IsPair ? 2 : 1;
}
