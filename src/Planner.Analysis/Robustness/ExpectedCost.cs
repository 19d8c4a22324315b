using Planner.Dispatch;
using Planner.Routing;

namespace Planner.Analysis;

/// <summary>
/// What a plan costs on average over the scenarios, by tier, summed over <paramref name="Scenarios"/> of them: whole cost units, so
/// that two plans compare the same on every machine. Only sums over equally many scenarios compare.
/// </summary>
/// <param name="Total">Tier 0 = mandatory visits left out.</param>
public readonly record struct ExpectedCost(TieredCost Total, int Scenarios) : IComparable<ExpectedCost>
{
    /// <summary>Minute-equivalents of a tier (1..3) in the mean.</summary>
    public double Minutes(int tier) => Total[tier] / ((double)CostUnits.PerMinuteEquivalent * Scenarios);

    /// <summary>Minute-equivalents of all tiers in the mean, for people.</summary>
    public double AllMinutes => Minutes(1) + Minutes(2) + Minutes(3);

    public int CompareTo(ExpectedCost other) => Total.CompareTo(other.Total);
}
