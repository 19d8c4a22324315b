using Planner.Routing;

namespace Planner.Analysis;

/// <summary>Prices what a sweep found, cluster by cluster. Whole cost units only, so that sums never depend on their order.</summary>
internal sealed class DayPricing(DayFlow flow, DayDraws draws, DaySweep sweep)
{
    private readonly RoutingProblem _problem = flow.Problem;
    private readonly DelayWeights _weights = DelayWeights.Of(flow.Problem.Weights);
    private readonly LateRows _lateness = new(flow, draws, sweep);
    private readonly int[] _late = new int[draws.Scenarios];

    /// <summary>Tier and cost units per tick of a scenario's highest lateness.</summary>
    public TermWeight Highest => _weights.Highest;

    public ClusterPrice Price(RouteCluster cluster, DaySchedule schedule)
    {
        var price = ClusterPrice.Nothing(draws.Scenarios);
        foreach (int r in cluster.Routes)
            AddRoute(r, schedule.Departure[r], price);
        foreach (int[] step in cluster.Steps)
        foreach (int x in step)
            AddService(x, price);
        return price;
    }

    private void AddRoute(int r, int departure, ClusterPrice price)
    {
        int soft = _problem.Routes.SoftEnd[r];
        ReadOnlySpan<int> returns = sweep.Returns(r);
        Add(price, _weights.Overtime, Beyond(returns, soft));
        if (_weights.Waiting.IsActive)
            Add(price, _weights.Waiting, Sum(returns) - (long)departure * returns.Length - Busy(r));
    }

    /// <summary>Ticks of driving, service and breaks of a route, over all scenarios.</summary>
    private long Busy(int r)
    {
        long busy = Sum(draws.LegHome(r)) + Pauses(flow.LastPauses[r]);
        for (int x = flow.Last[r]; x >= 0; x = flow.Before[x])
            busy += Sum(draws.LegTo(x)) + Sum(draws.Length(x)) + Pauses(flow.Pauses[x]);
        return busy;
    }

    private long Pauses(int[] pauses) => pauses.Sum(pause => (long)_problem.Breaks.Length[pause]) * draws.Scenarios;

    private void AddService(int x, ClusterPrice price)
    {
        _lateness.Fill(x, _late);
        Add(price, _weights.Late, Sum(_late));
        ScenarioRows.RaiseTo(price.Highest, _late, 0);
        if (_weights.Preferred.IsActive)
            Add(price, _weights.Preferred, Outside(x, sweep.Starts(x)));
    }

    private long Outside(int x, ReadOnlySpan<int> starts)
    {
        int earliest = _problem.Services.PreferredEarliest[x];
        long before = 0;
        if (earliest > int.MinValue)
            foreach (int start in starts)
                before += Math.Max(0, earliest - start);
        return before + Beyond(starts, _problem.Services.PreferredLatest[x]);
    }

    private static void Add(ClusterPrice price, TermWeight weight, long ticks)
    {
        if (weight.IsActive)
            price.Sums[weight.Tier - 1] += weight.UnitCost * ticks;
    }

    private static long Beyond(ReadOnlySpan<int> row, int limit)
    {
        long sum = 0;
        if (limit < RoutingProblem.Unlimited)
            foreach (int value in row)
                sum += Math.Max(0, value - limit);
        return sum;
    }

    private static long Sum(ReadOnlySpan<int> row)
    {
        long sum = 0;
        foreach (int value in row)
            sum += value;
        return sum;
    }
}
