namespace Planner.Store;

/// <summary>Why the database refused a change.</summary>
public enum StoreConflict
{
    /// <summary>There is a row of that id.</summary>
    AlreadyThere,

    /// <summary>The row was changed since it was read, or is gone.</summary>
    StaleVersion,

    /// <summary>It names a row that there is not.</summary>
    UnknownReference,

    /// <summary>The clinician has another published visit at that time.</summary>
    DoubleBooking,

    /// <summary>The job was given to somebody else meanwhile.</summary>
    LostLease,

    /// <summary>As many jobs wait as may wait.</summary>
    QueueFull,

    /// <summary>Something was done under the request's key before.</summary>
    KeyUsed,
}
