using NodaTime;

namespace Planner.Domain;

/// <summary>A visit gets other times. What was promised and pinned for it no longer counts.</summary>
/// <param name="Windows">The hard windows it has from now on; at least one.</param>
/// <param name="Preferred">The soft window it has from now on; null = none.</param>
/// <param name="LatestEnd">The latest end that is promised from now on; null = none.</param>
public sealed record VisitRescheduled(
    EventId Id,
    Instant At,
    VisitId Visit,
    IReadOnlyList<TimeWindow> Windows,
    TimeWindow? Preferred = null,
    Instant? LatestEnd = null
) : PlanEvent(Id, At);
