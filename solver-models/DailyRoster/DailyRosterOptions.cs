using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>How the daily roster model is built and solved.</summary>
public sealed record DailyRosterOptions
{
    /// <summary>Limits, workers and seed of the solve.</summary>
    public ModelOptions Solve { get; init; } = new();

    /// <summary>A feasible solution to start from; it is never made worse. Null = none.</summary>
    public RoutingSolution? Hint { get; init; }

    /// <summary>
    /// Keep only the ways to this many nearest next stops (and those of the hint), at least 1. The model is smaller and no
    /// longer exact: nothing is then reported as proven. Null = all ways, exact.
    /// </summary>
    public int? NearestSuccessors { get; init; }
}
