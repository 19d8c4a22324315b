using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>Somebody who waits and fits a slot.</summary>
/// <param name="Rank">From 1.</param>
/// <param name="Clinicians">Who would come, one per service.</param>
/// <param name="SlackDays">Days from the slot to the entry's latest date; null where no clock runs.</param>
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
);
