namespace Planner.Routing;

/// <summary>Cost units per unit (&gt;= 0) and tier 1..3 of a term.</summary>
public readonly record struct TermWeight(long UnitCost, int Tier = 1)
{
    public bool IsActive => UnitCost > 0;
}
