namespace Planner.Routing;

/// <summary>What is known of a running search. <paramref name="Incumbent"/> is set when it got better since the last report.</summary>
public sealed record SearchProgress(
    TimeSpan Elapsed,
    long Iterations,
    long Evaluations,
    TieredCost Best,
    int Served,
    int LeftOut,
    RoutingSolution? Incumbent
)
{
    /// <summary>Proven: no solution costs less. Null where nothing is proven.</summary>
    public TieredCost? Bound { get; init; }
}
