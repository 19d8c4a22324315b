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
)
{
    /// <summary>Proven: no solution costs less. Null where nothing is proven.</summary>
    public TieredCost? Bound { get; init; }

    /// <summary>How near the cost is to the bound; null where nothing is proven.</summary>
    public ProvenBound? Proof => Bound is { } bound ? new ProvenBound(Cost, bound) : null;
}
