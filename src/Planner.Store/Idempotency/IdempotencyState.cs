namespace Planner.Store;

/// <summary>What is known of a request's key.</summary>
public enum IdempotencyState
{
    /// <summary>It is new: do the work, then finish or abandon it.</summary>
    Begun,

    /// <summary>The same request is being worked on.</summary>
    InFlight,

    /// <summary>The key was used for another request.</summary>
    Mismatch,

    /// <summary>The work was done; the answer is there.</summary>
    Answered,
}
