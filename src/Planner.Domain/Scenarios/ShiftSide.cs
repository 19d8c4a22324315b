namespace Planner.Domain;

/// <summary>
/// Where a shift grows.
/// </summary>
public enum ShiftSide
{
    /// <summary>It begins earlier.</summary>
    Start,

    /// <summary>Soft and hard end are later.</summary>
    End,

    /// <summary>Only the hard end is later: more overtime is allowed.</summary>
    Overtime,
}
