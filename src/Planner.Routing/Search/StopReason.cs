namespace Planner.Routing;

/// <summary>Why a search ended.</summary>
public enum StopReason
{
    TimeLimit,
    Iterations,
    Cancelled,

    /// <summary>Nothing is left to decide (no services, or proven optimal).</summary>
    Optimal,
}
