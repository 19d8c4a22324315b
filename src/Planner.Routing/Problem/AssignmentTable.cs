namespace Planner.Routing;

/// <summary>
/// Everything that depends only on who does what, by [service * RouteCount + route]: skills, levels, expiry, required and
/// excluded clinicians, areas, pins fold into <see cref="Allowed"/>; preferences, continuity and preferred areas into costs.
/// </summary>
public sealed record AssignmentTable
{
    public required bool[] Allowed { get; init; }

    /// <summary>Cost units per policy tier 1..3: Cost[tier - 1] is null where no assignment term lies in that tier.</summary>
    public required int[]?[] Cost { get; init; }

    /// <summary>Cost units of a cell in one tier (1..3).</summary>
    public long CostAt(int tier, int cell) => Cost[tier - 1] is { } table ? table[cell] : 0;
}
