namespace Planner.Routing;

/// <summary>
/// Costs of the tiers 1..3 as one number that compares as they do: a unit of a tier outweighs all that the tiers below can
/// reach in one route.
/// </summary>
internal static class TierScale
{
    private const int BitsPerTier = 40;
    private static readonly Int128 Unit = (Int128)1 << BitsPerTier;

    public static Int128 Of(TermWeight weight) => Of(weight.UnitCost, weight.Tier);

    public static Int128 Of(long cost, int tier) =>
        (Int128)cost << (BitsPerTier * (RoutingWeights.TierCount - 1 - tier));

    public static Int128 Of(TieredCost cost) => Of(cost.Tier1, 1) + Of(cost.Tier2, 2) + Of(cost.Tier3, 3);

    /// <summary>Back to tiers; tier 0 is 0.</summary>
    public static TieredCost ToTiers(Int128 cost)
    {
        long third = Lowest(cost);
        cost = (cost - third) >> BitsPerTier;
        long second = Lowest(cost);
        return new TieredCost(0, (long)((cost - second) >> BitsPerTier), second, third);
    }

    /// <summary>The digit nearest to 0.</summary>
    private static long Lowest(Int128 cost)
    {
        Int128 digit = cost & (Unit - 1);
        return (long)(digit >= Unit / 2 ? digit - Unit : digit);
    }
}
