namespace Planner.CpSat;

/// <summary>What the solver knows at the end; the numbers are the solver's own.</summary>
public enum CpSatStatus
{
    /// <summary>Stopped by a limit or by cancellation before anything was known.</summary>
    Unknown = 0,

    /// <summary>The model breaks a rule of the solver; the message says which.</summary>
    ModelInvalid = 1,

    /// <summary>A solution, not proved best.</summary>
    Feasible = 2,

    /// <summary>Proved: there is no solution.</summary>
    Infeasible = 3,

    /// <summary>A solution proved best, or any solution where there is no objective.</summary>
    Optimal = 4,
}
