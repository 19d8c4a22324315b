using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>What the daily roster model brought.</summary>
/// <param name="Status">Proven optimal and infeasible are only said of the exact model.</param>
/// <param name="Solution">The best solution; null when none is known.</param>
/// <param name="Cost">Its cost by the model's own terms; null without a solution.</param>
/// <param name="Bound">Proved lexicographic lower bound on every solution; null when ways were left out.</param>
/// <param name="DeterministicTime">Deterministic seconds of the solver.</param>
public sealed record RosterOutcome(
    OutcomeStatus Status,
    RoutingSolution? Solution,
    TieredCost? Cost,
    TieredCost? Bound,
    double DeterministicTime
);
