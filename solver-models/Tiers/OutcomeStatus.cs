namespace Planner.SolverModels;

/// <summary>What a model is known to have.</summary>
public enum OutcomeStatus
{
    /// <summary>Stopped by a limit or by cancellation before anything was known.</summary>
    Unknown,

    /// <summary>A solution, not proved best.</summary>
    Feasible,

    /// <summary>A solution, proved best in every tier.</summary>
    ProvenOptimal,

    /// <summary>Proved: there is no solution.</summary>
    Infeasible,
}
