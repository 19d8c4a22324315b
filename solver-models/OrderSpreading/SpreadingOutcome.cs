namespace Planner.SolverModels;

/// <summary>What spreading brought.</summary>
/// <param name="Status">Proven optimal, or feasible when a limit came first; there is always a solution.</param>
/// <param name="Visits">By order, then day; pinned ones included.</param>
/// <param name="Unplaced">Visits by demand that found no day.</param>
/// <param name="Cost">Spacing, continuity and preferred days, by <see cref="SpreadingWeights"/>.</param>
/// <param name="BoundUnplaced">No solution leaves out fewer visits.</param>
/// <param name="BoundCost">With as few left out none costs less; only meaningful when the first tier is proven.</param>
public sealed record SpreadingOutcome(
    OutcomeStatus Status,
    IReadOnlyList<SpreadingVisit> Visits,
    IReadOnlyList<int> Unplaced,
    long Cost,
    long BoundUnplaced,
    long BoundCost
);
