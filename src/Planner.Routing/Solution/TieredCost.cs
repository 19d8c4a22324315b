namespace Planner.Routing;

/// <summary>Cost units by tier, compared lexicographically: tier 0 = mandatory visits left out, 1..3 = the policy's tiers.</summary>
public readonly record struct TieredCost(long Tier0, long Tier1, long Tier2, long Tier3) : IComparable<TieredCost>
{
    public long this[int tier] =>
        tier switch
        {
            0 => Tier0,
            1 => Tier1,
            2 => Tier2,
            3 => Tier3,
            _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "A tier is 0..3."),
        };

    public int CompareTo(TieredCost other)
    {
        int order = Tier0.CompareTo(other.Tier0);
        order = order != 0 ? order : Tier1.CompareTo(other.Tier1);
        order = order != 0 ? order : Tier2.CompareTo(other.Tier2);
        return order != 0 ? order : Tier3.CompareTo(other.Tier3);
    }

    public static bool operator <(TieredCost a, TieredCost b) => a.CompareTo(b) < 0;

    public static bool operator >(TieredCost a, TieredCost b) => a.CompareTo(b) > 0;

    public static bool operator <=(TieredCost a, TieredCost b) => a.CompareTo(b) <= 0;

    public static bool operator >=(TieredCost a, TieredCost b) => a.CompareTo(b) >= 0;
}
