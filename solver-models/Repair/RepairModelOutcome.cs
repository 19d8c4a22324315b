using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>What the repair model brought.</summary>
/// <param name="Solution">The best repair; null when none is known.</param>
/// <param name="People">To call; 0 without a solution.</param>
/// <param name="Cost">By the roster's terms; null without a solution.</param>
public sealed record RepairModelOutcome(
    OutcomeStatus Status,
    RoutingSolution? Solution,
    int People,
    TieredCost? Cost,
    double DeterministicTime
);
