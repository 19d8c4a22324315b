namespace Planner.Dispatch;

/// <summary>What running a plan's inputs again can show.</summary>
public enum ReplayPromise
{
    /// <summary>A budget of iterations: the same bytes every time.</summary>
    SameBytes,

    /// <summary>A budget of time, or a search ended by hand: another run may find another plan, only never a broken one.</summary>
    Validity,

    /// <summary>Another recipe than a roster from the request made the plan: it is checked, not made again.</summary>
    CheckOnly,
}
