namespace Planner.Routing;

/// <summary>Places of visits in the routes of one solution, with their bounds.</summary>
internal sealed unsafe class PlaceBook
{
    private readonly RouteState<RichFeatures> _state;
    private readonly SearchData _data;
    private readonly RouteBreaks[] _breaks;
    private readonly RoutePlaces?[] _linked;
    private readonly RoutePlaces?[] _alone;
    private readonly Int128[] _before;
    private readonly Int128?[] _least;
    private readonly PlaceRules _rules;

    public PlaceBook(RoutingSolution solution, RouteState<RichFeatures> state)
    {
        (_state, _data) = (state, state.Data);
        RoutingProblem problem = _data.Problem;
        Costs = new ChainCosts(problem);
        _breaks = [.. Enumerable.Range(0, problem.RouteCount).Select(BreaksOf)];
        Routes = new LinkedRoutes(Costs, solution, _breaks);
        _rules = new PlaceRules(Costs, state);
        _linked = new RoutePlaces?[problem.RouteCount];
        _alone = new RoutePlaces?[problem.RouteCount];
        _before = new Int128[problem.RouteCount];
        _least = new Int128?[problem.RouteCount];
        for (int r = 0; r < problem.RouteCount; r++)
        {
            _before[Routes.Links.Root(r)] += PresentCosts.Of(Costs, solution, Routes.ChainOf(r));
        }
    }

    public ChainCosts Costs { get; }

    public LinkedRoutes Routes { get; }

    public RouteBreaks Breaks(int route) => _breaks[route];

    /// <summary>Every place that a visit of one or two services fits, in no order.</summary>
    public List<PlaceCombination> Of(int visit, InsertionLimits limits)
    {
        int x = _data.ServiceFirst[visit];
        if (_data.ServiceFirst[visit + 1] - x == 2)
        {
            return new PairPlaces(this, x, limits).All();
        }

        List<PlaceCombination> all = [];
        InsertionLimits single = limits.Through is { } only
            ? limits with
            {
                Routes = new HashSet<int> { only },
            }
            : limits;
        foreach (PlaceQuote quote in Quotes(x, single, withCurve: false))
        {
            Int128 balance = _rules.BalanceOf(quote.Route, quote.Sums.Work);
            all.Add(new PlaceCombination(quote, null, quote.Bound + balance, false));
        }

        return all;
    }

    /// <summary>Every place of one service by itself.</summary>
    public IEnumerable<PlaceQuote> Quotes(int x, InsertionLimits limits, bool withCurve)
    {
        foreach (int r in AbleRoutes(x, limits))
        {
            CostCurve? message = MessageOf(x, r);
            if (message is { IsEmpty: true })
            {
                continue;
            }

            for (int gap = 0; gap <= Routes.ChainOf(r).Stops; gap++)
            {
                if (Linked(r).At(gap, x, message, limits, withCurve) is { } quote)
                {
                    yield return quote;
                }
            }
        }
    }

    /// <summary>The same place with prices instead of its route's links, and what that leaves out of the bound.</summary>
    public PlaceQuote? Alone(PlaceQuote quote, InsertionLimits limits) =>
        (_alone[quote.Route] ??= Places(quote.Route, Routes.PricesOf(quote.Route), 0)).At(
            quote.Gap,
            quote.Service,
            null,
            limits,
            withCurve: true
        );

    /// <summary>
    /// Scaled cost of the times of all that hangs together with some routes, two of them left out, each as if by itself, less
    /// what all cost now.
    /// </summary>
    public Int128 RestOf(IEnumerable<int> routes, int first, int second)
    {
        Int128 rest = 0;
        foreach (int root in routes.Select(Routes.Links.Root).Distinct())
        {
            rest -= _before[root];
            for (int r = 0; r < _data.Routes; r++)
            {
                bool counts = r != first && r != second && Routes.Links.Root(r) == root;
                rest += counts && Routes.ChainOf(r).Stops > 0 ? LeastAlone(r) : 0;
            }
        }

        return rest;
    }

    /// <summary>Scaled growth of a place but for times, less what the times of these parts of the day cost now.</summary>
    public Int128 RestOf(PlaceCombination place, IEnumerable<int> roots)
    {
        Int128 rest = _rules.CostOf(place.First.Route, place.First.Service, place.First.Sums);
        rest += place.Second is { } two
            ? _rules.CostOf(two.Route, two.Service, two.Sums) + BalanceOf(place.First, two)
            : _rules.BalanceOf(place.First.Route, place.First.Sums.Work);
        foreach (int root in roots)
        {
            rest -= _before[root];
        }

        return rest;
    }

    public Int128 BalanceOf(PlaceQuote first, PlaceQuote second) =>
        _rules.BalanceOf(first.Route, first.Sums.Work, second.Route, second.Sums.Work);

    /// <summary>May the pair's second service join a route once the first has?</summary>
    public bool MayFollow(PlaceQuote first, PlaceQuote second)
    {
        _state.Route[first.Service] = first.Route;
        bool may = first.Route != second.Route && _state.MayServe(second.Service, second.Route);
        _state.Route[first.Service] = -1;
        bool shareDuty = _data.Duty[first.Route] == _data.Duty[second.Route];
        return may && !(shareDuty && _data.Traits.HasLimits);
    }

    /// <summary>The links that a service would have with served ones.</summary>
    public IEnumerable<TimeLink> LinksOf(int x)
    {
        RelationTable relations = _data.Problem.Relations;
        for (int k = 0; k < relations.From.Length; k++)
        {
            (int from, int to) = (relations.From[k], relations.To[k]);
            if ((from == x && Routes.RouteOf[to] >= 0) || (to == x && Routes.RouteOf[from] >= 0))
            {
                yield return new TimeLink(from, to, relations.Min[k], relations.Max[k]);
            }
        }
    }

    /// <summary>Those of them that lead from a route to others it does not hang together with, each to another.</summary>
    public List<TimeLink> TightLinksOf(int x, int route)
    {
        List<TimeLink> tight = [];
        HashSet<int> roots = [Routes.Links.Root(route)];
        foreach (TimeLink link in LinksOf(x))
        {
            if (roots.Add(Routes.Links.Root(Routes.RouteOf[link.Other(x)])))
            {
                tight.Add(link);
            }
        }

        return tight;
    }

    /// <summary>What the links of a service cost beyond a route, by its start; null where nothing.</summary>
    public CostCurve? MessageOf(int x, int route)
    {
        CostCurve? message = null;
        foreach (TimeLink link in TightLinksOf(x, route))
        {
            (int low, int high) = link.Seen(x);
            int other = link.Other(x);
            CostCurve there = CurveMinima
                .Within(Routes.Whole(other, null), low, high)
                .Plus(-_before[Routes.Links.Root(Routes.RouteOf[other])]);
            message = message is null ? there : CurveSums.Add(message, there);
        }

        return message;
    }

    private List<int> AbleRoutes(int x, InsertionLimits limits)
    {
        List<int> able = [];
        for (int k = _data.AbleFirst[x]; k < _data.AbleFirst[x + 1]; k++)
        {
            int r = _data.AbleRoute[k];
            if ((limits.Routes is null || limits.Routes.Contains(r)) && _state.MayServe(x, r))
            {
                able.Add(r);
            }
        }

        return able;
    }

    private RoutePlaces Linked(int r) => _linked[r] ??= Places(r, Routes.Messages(r), _before[Routes.Links.Root(r)]);

    private RoutePlaces Places(int r, CostCurve?[] messages, Int128 before) =>
        new(Costs, _rules, _breaks[r], Routes.ChainOf(r), messages, before);

    private Int128 LeastAlone(int r) => _least[r] ??= Routes.LeastAlone(r);

    private RouteBreaks BreaksOf(int r) =>
        new(_data.Problem, [.. Enumerable.Range(0, _data.Breaks).Where(b => _data.Problem.Breaks.Route[b] == r)]);
}
