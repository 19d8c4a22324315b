namespace Planner.Store;

/// <summary>What can be wrong with a row of the audit.</summary>
public enum AuditFault
{
    /// <summary>The row's hash is not that of what stands in it.</summary>
    Changed,

    /// <summary>There is no row of that number.</summary>
    Missing,

    /// <summary>Two rows stand in each other's place.</summary>
    Swapped,

    /// <summary>The row stood under another number.</summary>
    Moved,

    /// <summary>The row was put between two that follow each other.</summary>
    Inserted,

    /// <summary>The row does not follow the one before it: that one was changed together with its hash.</summary>
    WrongPredecessor,

    /// <summary>Rows at the end are gone.</summary>
    CutOff,

    /// <summary>Rows stand behind the end.</summary>
    BeyondEnd,

    /// <summary>The end is not the row that was written last.</summary>
    WrongEnd,

    /// <summary>The audit does not hold a row that was noted down earlier.</summary>
    NotAsNoted,
}
