namespace Planner.SolverModels;

/// <summary>What the visits of an order have in common.</summary>
public sealed record SpreadingOrder
{
    /// <summary>Index of the pool whose capacity they use, or -1.</summary>
    public int Pool { get; init; } = -1;

    /// <summary>Work of one visit, in the unit of the capacities.</summary>
    public int Load { get; init; } = 1;

    /// <summary>Who can make them, by index; empty = nobody is chosen here.</summary>
    public IReadOnlyList<int> Clinicians { get; init; } = [];

    /// <summary>Days from visit to visit below which closeness costs; 1 = it never does.</summary>
    public int IdealGap { get; init; } = 1;

    /// <summary>Days the patient likes, by number; empty = all the same.</summary>
    public IReadOnlyList<int> PreferredDays { get; init; } = [];
}
