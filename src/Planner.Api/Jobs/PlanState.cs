namespace Planner.Api;

/// <summary>Where a plan stands.</summary>
public enum PlanState
{
    /// <summary>Waits for its turn.</summary>
    Queued,

    /// <summary>Is being made.</summary>
    Running,

    /// <summary>There is a plan, perhaps one whose search was ended early.</summary>
    Done,

    /// <summary>There is none; the problem says why.</summary>
    Failed,

    /// <summary>Stopped before there was any plan.</summary>
    Cancelled,
}
