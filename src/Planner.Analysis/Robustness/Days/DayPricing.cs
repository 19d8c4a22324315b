using Planner.Routing;

namespace Planner.Analysis;

/// <summary>Prices what a sweep found, cluster by cluster. Whole cost units only, so that sums never depend on their order.</summary>
internal sealed class DayPricing(DayFlow flow, DayDraws draws, DaySweep sweep)
{
    private readonly RoutingProblem _problem = flow.Problem;
    private readonly DelayWeights _weights = DelayWeights.Of(flow.Problem.Weights);
    private readonly LateRows _lateness = new(flow, draws, sweep);
    private readonly int[] _late = new int[draws.Scenarios];
    private readonly int[] _highest = new int[draws.Scenarios];

    /// <summary>Cost units of tiers 1..3 by service, then by route, as last priced.</summary>
    private readonly long[] _items = new long[
        (flow.Problem.ServiceCount + flow.Problem.RouteCount) * (RoutingWeights.TierCount - 1)
    ];
    private readonly long[] _busy = [.. Enumerable.Range(0, flow.Problem.RouteCount).Select(_ => -1L)];

    /// <summary>Tier and cost units per tick of a scenario's highest lateness.</summary>
    public TermWeight Highest => _weights.Highest;

    /// <summary>What a cluster costs as it stands.</summary>
    public ClusterPrice Price(RouteCluster cluster, DaySchedule schedule)
    {
        Array.Clear(_highest);
        foreach (int r in cluster.Routes)
            PriceRoute(r, schedule.Departure[r], OfRoute(_items, r));
        foreach (int[] step in cluster.Steps)
        foreach (int x in step)
            PriceService(x, OfService(_items, x));
        return Summed(cluster, _items);
    }

    /// <summary>What a cluster costs under the sweep's trial; what the trial leaves alone costs as it was last priced.</summary>
    /// <param name="standing">The schedule it was last priced under.</param>
    public ClusterPrice Tried(RouteCluster cluster, DaySchedule standing, DaySchedule changed)
    {
        long[] sums = new long[RoutingWeights.TierCount - 1];
        Span<long> item = stackalloc long[RoutingWeights.TierCount - 1];
        Array.Clear(_highest);
        foreach (int r in cluster.Routes)
        {
            bool isNew = sweep.IsReturnTried(r) || standing.Departure[r] != changed.Departure[r];
            if (isNew)
                PriceRoute(r, changed.Departure[r], item);
            Add(sums, isNew ? item : OfRoute(_items, r));
        }
        foreach (int[] step in cluster.Steps)
        foreach (int x in step)
        {
            bool isNew = Highest.IsActive || sweep.IsTried(x) || IsBoundByTried(x);
            if (isNew)
                PriceService(x, item);
            Add(sums, isNew ? item : OfService(_items, x));
        }
        return new ClusterPrice(sums, HighestRow());
    }

    private bool IsBoundByTried(int x)
    {
        foreach (int arc in flow.LimitsOf(x))
            if (sweep.IsTried(_problem.Relations.From[arc]))
                return true;
        return false;
    }

    private ClusterPrice Summed(RouteCluster cluster, long[] items)
    {
        long[] sums = new long[RoutingWeights.TierCount - 1];
        foreach (int r in cluster.Routes)
            Add(sums, OfRoute(items, r));
        foreach (int[] step in cluster.Steps)
        foreach (int x in step)
            Add(sums, OfService(items, x));
        return new ClusterPrice(sums, HighestRow());
    }

    private int[] HighestRow() => Highest.IsActive ? [.. _highest] : [];

    private static Span<long> OfService(long[] items, int x) =>
        items.AsSpan(x * (RoutingWeights.TierCount - 1), RoutingWeights.TierCount - 1);

    private Span<long> OfRoute(long[] items, int r) => OfService(items, _problem.ServiceCount + r);

    private static void Add(long[] sums, ReadOnlySpan<long> item)
    {
        for (var k = 0; k < sums.Length; k++)
            sums[k] += item[k];
    }

    private void PriceRoute(int r, int departure, Span<long> item)
    {
        item.Clear();
        int soft = _problem.Routes.SoftEnd[r];
        ReadOnlySpan<int> returns = sweep.Returns(r);
        Add(item, _weights.Overtime, ScenarioRows.SumBeyond(returns, soft));
        if (_weights.Waiting.IsActive)
            Add(item, _weights.Waiting, ScenarioRows.Sum(returns) - (long)departure * returns.Length - BusyOf(r));
    }

    private long BusyOf(int r) => _busy[r] >= 0 ? _busy[r] : _busy[r] = Busy(r);

    /// <summary>Ticks of driving, service and breaks of a route, over all scenarios.</summary>
    private long Busy(int r)
    {
        long busy = ScenarioRows.Sum(draws.LegHome(r)) + Pauses(flow.LastPauses[r]);
        for (int x = flow.Last[r]; x >= 0; x = flow.Before[x])
            busy += ScenarioRows.Sum(draws.LegTo(x)) + ScenarioRows.Sum(draws.Length(x)) + Pauses(flow.Pauses[x]);
        return busy;
    }

    private long Pauses(int[] pauses) => pauses.Sum(pause => (long)_problem.Breaks.Length[pause]) * draws.Scenarios;

    private void PriceService(int x, Span<long> item)
    {
        item.Clear();
        _lateness.Fill(x, _late);
        Add(item, _weights.Late, ScenarioRows.Sum(_late));
        if (Highest.IsActive)
            ScenarioRows.RaiseTo(_highest, _late, 0);
        if (_weights.Preferred.IsActive)
            Add(item, _weights.Preferred, Outside(x, sweep.Starts(x)));
    }

    private long Outside(int x, ReadOnlySpan<int> starts)
    {
        int earliest = _problem.Services.PreferredEarliest[x];
        long before = earliest > int.MinValue ? ScenarioRows.SumBelow(starts, earliest) : 0;
        return before + ScenarioRows.SumBeyond(starts, _problem.Services.PreferredLatest[x]);
    }

    private static void Add(Span<long> item, TermWeight weight, long ticks)
    {
        if (weight.IsActive)
            item[weight.Tier - 1] += weight.UnitCost * ticks;
    }
}
