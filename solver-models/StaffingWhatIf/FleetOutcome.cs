namespace Planner.SolverModels;

/// <summary>The answer to a fleet question.</summary>
/// <param name="Status">Proven means: over the pool of columns; other routes may be better.</param>
/// <param name="Columns">Indices of the chosen columns, ascending; empty where nothing is known.</param>
/// <param name="LeftOut">Visits that no chosen column makes, ascending.</param>
/// <param name="LeftOutCost">Of the mandatory ones.</param>
/// <param name="Cost">Of the columns and the optional visits left out, in cost units.</param>
public sealed record FleetOutcome(
    OutcomeStatus Status,
    IReadOnlyList<int> Columns,
    IReadOnlyList<int> LeftOut,
    long LeftOutCost,
    long Cost
);
