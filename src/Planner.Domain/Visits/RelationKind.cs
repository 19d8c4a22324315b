namespace Planner.Domain;

/// <summary>
/// How two visits hang together.
/// </summary>
public enum RelationKind
{
    /// <summary>Both start at the same moment.</summary>
    Simultaneous,

    /// <summary>start(second) - start(first) lies in [MinGap, MaxGap].</summary>
    Ordered,

    /// <summary>One clinician serves both (both have one service).</summary>
    SameClinician,

    /// <summary>No clinician serves both.</summary>
    DifferentClinicians,
}
