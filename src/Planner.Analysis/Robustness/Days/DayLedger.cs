using Planner.Routing;

namespace Planner.Analysis;

/// <summary>The prices of all clusters; one can be tried at another price without touching the others.</summary>
internal sealed class DayLedger
{
    private readonly TieredCost _fixed;
    private readonly TermWeight _highest;
    private readonly ClusterPrice[] _prices;
    private readonly int _scenarios;

    /// <param name="pricing">Of a sweep that has run.</param>
    public DayLedger(DayFlow flow, int scenarios, DayPricing pricing, DaySchedule schedule)
    {
        (_scenarios, _highest) = (scenarios, pricing.Highest);
        _fixed = DelayWeights.Fixed(flow.Problem, flow.Solution);
        _prices = [.. flow.Clusters.Select(cluster => pricing.Price(cluster, schedule))];
    }

    public ExpectedCost Total()
    {
        var tiers = new long[RoutingWeights.TierCount];
        for (var tier = 0; tier < tiers.Length; tier++)
            tiers[tier] = _fixed[tier] * _scenarios;
        foreach (ClusterPrice price in _prices)
            AddSums(tiers, price);
        if (_highest.IsActive)
            tiers[_highest.Tier] += _highest.UnitCost * Highest();
        return new ExpectedCost(new TieredCost(tiers[0], tiers[1], tiers[2], tiers[3]), _scenarios);
    }

    /// <summary>The total with another price of one cluster.</summary>
    public ExpectedCost With(int cluster, ClusterPrice price)
    {
        ClusterPrice kept = _prices[cluster];
        _prices[cluster] = price;
        ExpectedCost total = Total();
        _prices[cluster] = kept;
        return total;
    }

    public void Set(int cluster, ClusterPrice price) => _prices[cluster] = price;

    private static void AddSums(long[] tiers, ClusterPrice price)
    {
        for (var k = 0; k < price.Sums.Length; k++)
            tiers[k + 1] += price.Sums[k];
    }

    /// <summary>Ticks of the highest lateness, over all scenarios.</summary>
    private long Highest()
    {
        var highest = new int[_scenarios];
        foreach (ClusterPrice price in _prices)
            ScenarioRows.RaiseTo(highest, price.Highest, 0);
        return highest.Sum(ticks => (long)ticks);
    }
}
