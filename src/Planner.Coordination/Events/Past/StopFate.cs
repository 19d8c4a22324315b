namespace Planner.Coordination;

/// <summary>What becomes of a published stop.</summary>
internal enum StopFate
{
    /// <summary>Nobody leaves for it.</summary>
    Dropped,

    /// <summary>It is made.</summary>
    Made,

    /// <summary>The clinician goes there in vain: cancelled on the way, or nobody opened. The visit is gone.</summary>
    Vain,

    /// <summary>The clinician goes there, but the visit cannot be made as published; it waits for a repair.</summary>
    Missed,
}
