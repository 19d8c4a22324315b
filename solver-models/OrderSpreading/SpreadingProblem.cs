namespace Planner.SolverModels;

/// <summary>
/// Visits of many orders to be spread over days. Days are numbered from 0; loads and capacities share one unit, minutes of work
/// say.
/// </summary>
public sealed record SpreadingProblem
{
    /// <summary>Number of days, 1 or more.</summary>
    public required int Days { get; init; }
    public required IReadOnlyList<SpreadingOrder> Orders { get; init; }

    /// <summary>How many visits fall in which days; an order's demands share no day.</summary>
    public required IReadOnlyList<SpreadingDemand> Demands { get; init; }

    /// <summary>Capacity [pool][day] that the orders of a pool share, a discipline say.</summary>
    public IReadOnlyList<int[]> Pools { get; init; } = [];

    /// <summary>Capacity [clinician][day]; 0 on a day off.</summary>
    public IReadOnlyList<int[]> Clinicians { get; init; } = [];

    /// <summary>Visits made already or fixed by hand, on days of their order's demands.</summary>
    public IReadOnlyList<SpreadingVisit> Pinned { get; init; } = [];
    public SpreadingWeights Weights { get; init; } = new();
}
