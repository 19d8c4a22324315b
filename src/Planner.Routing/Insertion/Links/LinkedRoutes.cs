namespace Planner.Routing;

/// <summary>
/// The routes of a solution as they stand, each told by a message what its linked services cost the routes beyond: the least
/// cost of all that hangs on a link, by the start of the service on this side.
/// </summary>
internal sealed class LinkedRoutes
{
    private readonly ChainCosts _costs;
    private readonly RoutingSolution _solution;
    private readonly RouteBreaks[] _breaks;
    private readonly Chain[] _chains;
    private readonly BreakRun[][][] _runs;
    private readonly int[] _indexOf;
    private readonly Dictionary<(int Service, TimeLink Link), CostCurve> _beyond = [];
    private readonly CostCurve?[][] _messages;

    public LinkedRoutes(ChainCosts costs, RoutingSolution solution, RouteBreaks[] breaks)
    {
        (_costs, _solution, _breaks) = (costs, solution, breaks);
        int routes = solution.Routes.Length;
        RouteOf = [.. Enumerable.Repeat(-1, costs.Problem.ServiceCount)];
        _indexOf = new int[costs.Problem.ServiceCount];
        _chains = new Chain[routes];
        _runs = new BreakRun[routes][][];
        _messages = new CostCurve?[routes][];
        for (int r = 0; r < routes; r++)
        {
            int[] services = [.. solution.Routes[r].Where(stop => stop >= 0)];
            for (int k = 0; k < services.Length; k++)
            {
                (RouteOf[services[k]], _indexOf[services[k]]) = (r, k);
            }

            _chains[r] = Chain.Of(costs, r, services);
            _runs[r] = RunsOf(r);
        }

        Links = new RouteLinks(costs.Problem, RouteOf);
    }

    public RouteLinks Links { get; }

    /// <summary>By service; -1 = not served.</summary>
    public int[] RouteOf { get; }

    public Chain ChainOf(int route) => _chains[route];

    /// <summary>What the links of a route's stops cost beyond it, by stop; null where nothing.</summary>
    public CostCurve?[] Messages(int route) => _messages[route] ??= MessagesWithout(route, null);

    /// <summary>Least cost of all that hangs together with a served service, by its start.</summary>
    public CostCurve Whole(int service) => Whole(service, null);

    /// <summary>
    /// The best times of everything that hangs on a route's links, given the route's own times.
    /// </summary>
    /// <param name="starts">By service; read for the route, written for those beyond.</param>
    public void AddBeyond(int route, int[] starts, List<ChainTimes> into, TimeLink? from = null)
    {
        foreach (TimeLink link in Links.Of(route))
        {
            if (link != from)
            {
                int own = RouteOf[link.From] == route ? link.From : link.To;
                (int low, int high) = link.Seen(own);
                AddPinned(link.Other(own), starts[own] + low, Sum(starts[own], high), starts, into, link);
            }
        }
    }

    /// <summary>The best times of all that hangs together with a service that starts within a span.</summary>
    public void AddPinned(int service, int from, int to, int[] starts, List<ChainTimes> into, TimeLink? link = null)
    {
        int route = RouteOf[service];
        CostCurve[] own = Own(route, link);
        CostCurve whole = Cut(link is null ? Whole(service) : Whole(service, link), from, to);
        int start = whole.LeastFrom(from, _solution.ServiceStart[service])!.Value.Tick;
        own[_indexOf[service]] = Cut(own[_indexOf[service]], start, start);
        ChainTimes times = ChainTimes.Of(_costs, Curves(route, own), _solution.ServiceStart)!;
        foreach ((int x, int t) in times.Starts)
        {
            starts[x] = t;
        }

        into.Add(times);
        AddBeyond(route, starts, into, link);
    }

    /// <summary>Least cost of a route's times as if nothing were linked to it.</summary>
    public Int128 LeastAlone(int route)
    {
        Chain chain = _chains[route];
        CostCurve[] own = new CostCurve[chain.Stops];
        for (int k = 0; k < own.Length; k++)
        {
            own[k] = _costs.Start(chain.Services[k], chain.Lengths[k]);
        }

        return Curves(route, own).Least() ?? 0;
    }

    private static int Sum(int start, int high) => (int)Math.Min((long)start + high, CostCurve.Horizon);

    private static CostCurve Cut(CostCurve curve, int from, int to) =>
        CurveSums.Add(curve, CostCurve.Constant(from, to, 0));

    private CostCurve Whole(int service, TimeLink? without)
    {
        TimeLink key = without ?? NoLink;
        if (!_beyond.TryGetValue((service, key), out CostCurve? whole))
        {
            int route = RouteOf[service];
            CostCurve[] own = Own(route, without);
            int stop = _indexOf[service];
            whole = CurveSums.Add(Curves(route, own).WithBefore().Whole(stop), own[stop]);
            _beyond.Add((service, key), whole);
        }

        return whole;
    }

    private static TimeLink NoLink { get; } = new(-1, -1, 0, 0);

    private ChainCurves Curves(int route, CostCurve[] own) =>
        new(_costs, _breaks[route], _chains[route], own, _runs[route]);

    private CostCurve[] Own(int route, TimeLink? without)
    {
        CostCurve?[] messages = without is null ? Messages(route) : MessagesWithout(route, without);
        Chain chain = _chains[route];
        CostCurve[] own = new CostCurve[chain.Stops];
        for (int k = 0; k < own.Length; k++)
        {
            CostCurve alone = _costs.Start(chain.Services[k], chain.Lengths[k]);
            own[k] = messages[k] is { } message ? CurveSums.Add(alone, message) : alone;
        }

        return own;
    }

    private CostCurve?[] MessagesWithout(int route, TimeLink? without)
    {
        CostCurve?[] messages = new CostCurve?[_chains[route].Stops];
        foreach (TimeLink link in Links.Of(route))
        {
            if (link != without)
            {
                int own = RouteOf[link.From] == route ? link.From : link.To;
                (int low, int high) = link.Seen(own);
                CostCurve message = CurveMinima.Within(Whole(link.Other(own), link), low, high);
                int k = _indexOf[own];
                messages[k] = messages[k] is { } other ? CurveSums.Add(other, message) : message;
            }
        }

        return messages;
    }

    private BreakRun[][] RunsOf(int route)
    {
        List<BreakRun[]> runs = [];
        List<int> breaks = [];
        foreach (int stop in _solution.Routes[route].Append(int.MaxValue))
        {
            if (stop < 0)
            {
                breaks.Add(~stop);
                continue;
            }

            runs.Add(_breaks[route].RunOf(breaks) is { } run ? [run] : []);
            breaks.Clear();
        }

        return [.. runs];
    }
}
