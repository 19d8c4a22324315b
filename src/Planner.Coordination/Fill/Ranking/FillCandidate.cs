using NodaTime;
using Planner.Domain;
using Planner.Orders;

namespace Planner.Coordination;

/// <summary>Somebody who waits and fits a slot.</summary>
/// <param name="Rank">From 1.</param>
/// <param name="Clinicians">Who would come, one per service.</param>
/// <param name="SlackDays">Days from the visit to the last one that clock and list permit; null where no clock runs.</param>
/// <param name="AddedMinutes">Exact growth of the plan's cost in minute-equivalents.</param>
/// <param name="AddedTravelMinutes">Minutes of driving it adds.</param>
/// <param name="Moved">Visits whose start changes, with old and new start.</param>
/// <param name="Reasons">Why the candidate stands here, in the order of the ranking's classes.</param>
public sealed record FillCandidate(
    int Rank,
    WaitlistEntry Entry,
    IReadOnlyList<ClinicianId> Clinicians,
    Instant Start,
    int? SlackDays,
    Continuity Continuity,
    decimal AddedMinutes,
    decimal AddedTravelMinutes,
    IReadOnlyList<MovedStart> Moved,
    IReadOnlyList<string> Reasons
)
{
    /// <summary>The rule's clock that the visit would meet; null where none is known to run.</summary>
    public OpenClock? Clock { get; init; }
}
