namespace Planner.Routing;

/// <summary>
/// What each link of a solution is worth: scaled cost per tick that its services are forced apart, as the solution's times tell
/// it. With these prices in place of a link the least cost of the others is a lower bound, whatever the prices; where the times
/// are the best ones it is the cost of the solution itself.
/// </summary>
internal sealed class LinkPrices
{
    private const long LongestSpan = 10_000_000;
    private readonly ChainCosts _costs;
    private readonly RoutingSolution _solution;
    private readonly TimeFlow _flow;
    private readonly RoutingProblem _problem;
    private readonly Func<int, int, CostCurve> _startOf;

    /// <param name="startOf">Cost of a service's start, by its length.</param>
    public LinkPrices(
        ChainCosts costs,
        RoutingSolution solution,
        IEnumerable<Chain> chains,
        IReadOnlyList<TimeLink> links,
        Func<int, int, CostCurve> startOf
    )
    {
        (_costs, _solution, _problem, _startOf) = (costs, solution, costs.Problem, startOf);
        _flow = new TimeFlow(_problem.ServiceCount + _problem.BreakCount + (2 * _problem.RouteCount));
        foreach (Chain chain in chains.Where(c => c.Stops > 0))
        {
            AddRoute(chain);
        }

        int[] behind = [.. links.Select(l => AddTight(l.From, l.To, StartOf(l.To) - StartOf(l.From) == l.Min))];
        int[] ahead = [.. links.Select(l => AddTight(l.To, l.From, StartOf(l.To) - StartOf(l.From) == l.Max))];
        _flow.Run();
        Of = [.. links.Select((link, k) => IsShort(link) ? PriceOf(behind[k]) - PriceOf(ahead[k]) : 0)];
    }

    /// <summary>By link: scaled cost for a tick more between its services.</summary>
    public Int128[] Of { get; }

    private int StartOf(int x) => _solution.ServiceStart[x];

    private Int128 PriceOf(int arc) => arc < 0 ? 0 : _flow.PriceOf(arc);

    private int AddTight(int from, int to, bool isTight) => isTight ? _flow.AddTight(from, to) : -1;

    /// <summary>A price times the span of a window has to be a number.</summary>
    private bool IsShort(TimeLink link) => SpanOf(link.From) <= LongestSpan && SpanOf(link.To) <= LongestSpan;

    private long SpanOf(int x)
    {
        ServiceTable services = _problem.Services;
        (int first, int last) = (services.WindowFirst[x], services.WindowFirst[x + 1] - 1);
        return (long)services.WindowLatest[last] - services.WindowEarliest[first];
    }

    private void AddRoute(Chain chain)
    {
        int r = chain.Route;
        int departure = _problem.ServiceCount + _problem.BreakCount + r;
        SetSlopes(departure, DepartureOf(r), _solution.Departure[r]);
        SetSlopes(departure + _problem.RouteCount, _costs.Return(r), _solution.Return[r]);
        (int stop, int gap, int taken) = (departure, 0, 0);
        (int last, int ready) = (departure, _solution.Departure[r]);
        int length = 0;
        foreach (int next in _solution.Routes[r].Append(int.MaxValue))
        {
            if (next < 0)
            {
                last = AddBreak(~next, last, ready);
                (ready, taken) = (EndOf(~next), taken + _problem.Breaks.Length[~next]);
                continue;
            }

            bool isEnd = gap == chain.Stops;
            int variable = isEnd ? departure + _problem.RouteCount : next;
            int start = isEnd ? _solution.Return[r] : StartOf(next);
            int left = stop == departure ? _solution.Departure[r] : StartOf(stop);
            AddTight(last, variable, last != stop && ready == start);
            AddTight(stop, variable, left + length + chain.Legs[gap] + taken == start);
            if (!isEnd)
            {
                SetSlopes(next, _startOf(next, chain.Lengths[gap]), start);
                length = chain.Lengths[gap];
                (stop, last, ready, taken) = (next, next, start + length, 0);
            }

            gap++;
        }
    }

    private int AddBreak(int pause, int last, int ready)
    {
        int variable = _problem.ServiceCount + pause;
        int start = _solution.BreakStart[pause];
        BreakTable breaks = _problem.Breaks;
        SetSlopes(variable, CostCurve.Constant(breaks.EarliestStart[pause], breaks.LatestStart[pause], 0), start);
        AddTight(last, variable, ready == start);
        return variable;
    }

    private int EndOf(int pause) => _solution.BreakStart[pause] + _problem.Breaks.Length[pause];

    private CostCurve DepartureOf(int r)
    {
        int left = _solution.Departure[r];
        return _problem.Routes.DepartsAtShiftStart ? CostCurve.Constant(left, left, 0) : _costs.Departure(r);
    }

    private void SetSlopes(int variable, CostCurve curve, int t)
    {
        int k = 0;
        while (k < curve.Count - 1 && curve[k].To < t)
        {
            k++;
        }

        Int128 here = curve[k].At(t);
        Int128 before =
            t > curve[k].From ? curve[k].Slope
            : k > 0 && curve[k - 1].To == t - 1 ? here - curve[k - 1].Last
            : -TimeFlow.Endless;
        Int128 behind =
            t < curve[k].To ? curve[k].Slope
            : k + 1 < curve.Count && curve[k + 1].From == t + 1 ? curve[k + 1].Value - here
            : TimeFlow.Endless;
        _flow.SetSlopes(variable, before, behind);
    }
}
