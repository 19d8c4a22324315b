namespace Planner.Coordination;

/// <summary>How good a slot is beside the best one found.</summary>
public enum SlotGrade
{
    /// <summary>At most ten minute-equivalents dearer, and nobody moves.</summary>
    Good,

    /// <summary>At most thirty minute-equivalents dearer.</summary>
    Fair,

    /// <summary>Dearer.</summary>
    Poor,
}
