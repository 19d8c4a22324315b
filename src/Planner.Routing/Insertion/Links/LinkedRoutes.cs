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
    private readonly Dictionary<(int Route, TimeLink Link), Int128> _present = [];
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
            _runs[r] = StandingRuns(r);
        }

        Links = new RouteLinks(costs.Problem, RouteOf);
        LinkPrices prices = new(costs, solution, _chains, Links.All, (x, length) => costs.Start(x, length));
        (Prices, Wishes) = (
            new PricedLinks(costs.Problem, Links, prices.Of, solution.ServiceStart),
            solution.ServiceStart
        );
    }

    /// <summary>The same routes with other prices for the loose links.</summary>
    private LinkedRoutes(LinkedRoutes routes, PricedLinks prices, int[] wishes, PairPrice pair)
    {
        (_costs, _solution, _breaks) = (routes._costs, routes._solution, routes._breaks);
        (RouteOf, _indexOf, _chains, _runs) = (routes.RouteOf, routes._indexOf, routes._chains, routes._runs);
        _messages = new CostCurve?[_chains.Length][];
        (Links, Prices, Wishes, Pair) = (routes.Links, prices, wishes, pair);
    }

    public RouteLinks Links { get; }

    /// <summary>By service; -1 = not served.</summary>
    public int[] RouteOf { get; }

    public Chain ChainOf(int route) => _chains[route];

    public PricedLinks Prices { get; }

    /// <summary>By service: the start that is chosen where several are as good; -1 = none.</summary>
    public int[] Wishes { get; }

    public PairPrice Pair { get; }

    /// <summary>Are the wishes the solution's own times?</summary>
    public bool IsStanding => ReferenceEquals(Wishes, _solution.ServiceStart);

    public int Count => _chains.Length;

    /// <summary>The same routes with prices that other times tell.</summary>
    /// <param name="prices">By link.</param>
    public LinkedRoutes At(Int128[] prices, int[] starts, PairPrice pair) =>
        new(this, new PricedLinks(_costs.Problem, Links, prices, starts), starts, pair);

    /// <summary>What the links of a route's stops cost beyond it, by stop; null where nothing.</summary>
    public CostCurve?[] Messages(int route) => _messages[route] ??= MessagesWithout(route, null);

    /// <summary>Prices in place of all links of a route's stops, by stop; null where nothing.</summary>
    public CostCurve?[] PricesOf(int route) => [.. _chains[route].Services.Select(Prices.OfAll)];

    /// <summary>By gap the breaks that stand there.</summary>
    public BreakRun[][] RunsOf(int route) => _runs[route];

    /// <summary>Least cost of a route's times with prices in place of its links.</summary>
    public Int128 LeastAlone(int route) => Curves(route, With(route, PricesOf(route))).Least() ?? 0;

    /// <summary>Least cost of all that hangs together with a served service, a link left out, by its start.</summary>
    public CostCurve Whole(int service, TimeLink? without)
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

    /// <summary>What the times cost now of a route and of all that hangs on it, a link left out.</summary>
    public Int128 Present(int route, TimeLink? without)
    {
        if (!_present.TryGetValue((route, without ?? NoLink), out Int128 cost))
        {
            cost = PresentCosts.Of(_costs, _solution, _chains[route]);
            foreach (TimeLink link in Links.Of(route).Where(l => l != without))
            {
                cost += Present(RouteOf[RouteOf[link.From] == route ? link.To : link.From], link);
            }

            _present.Add((route, without ?? NoLink), cost);
        }

        return cost;
    }

    /// <summary>A route with its breaks where they stand.</summary>
    /// <param name="own">Cost of each stop's start.</param>
    public ChainCurves Curves(int route, CostCurve[] own) =>
        new(_costs, _breaks[route], _chains[route], own, _runs[route]);

    private CostCurve[] Own(int route, TimeLink? without)
    {
        CostCurve?[] messages = without is null ? Messages(route) : MessagesWithout(route, without);
        return With(route, messages);
    }

    private CostCurve[] With(int route, CostCurve?[] messages)
    {
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
        CostCurve?[] messages = [.. _chains[route].Services.Select(Prices.OfLoose)];
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

    private BreakRun[][] StandingRuns(int route)
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
