namespace Planner.Coordination;

/// <summary>What repairs are compared by, the first that differs decides (solver-models/decisions/0004, fewest changes).</summary>
public enum RepairLevel
{
    /// <summary>Mandatory work left out: 1 + priority each.</summary>
    Undone,

    /// <summary>People to call.</summary>
    People,

    /// <summary>The policy's tiers.</summary>
    Tier1,
    Tier2,
    Tier3,
}
