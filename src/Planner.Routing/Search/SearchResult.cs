namespace Planner.Routing;

/// <summary>Where a search ended.</summary>
/// <param name="Trace">Each better solution: seconds since the start and its cost.</param>
public sealed record SearchResult(
    RoutingSolution Best,
    TieredCost Cost,
    long Iterations,
    long Evaluations,
    TimeSpan Elapsed,
    StopReason Reason,
    IReadOnlyList<TracePoint> Trace
);
