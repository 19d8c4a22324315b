namespace Planner.Routing;

/// <summary>
/// Which routes of a solution hang together in time. Links that would close a ring, or tie two stops of one route, are loose:
/// what is reckoned with prices in their place is a lower bound until the times are looked at. Links that every time within the
/// windows keeps bind nobody and are left out; the tightest bind first.
/// </summary>
internal sealed class RouteLinks
{
    private readonly int[] _root;
    private readonly List<TimeLink>[] _ofRoute;

    public RouteLinks(RoutingProblem problem, int[] routeOf)
    {
        _root = [.. Enumerable.Range(0, problem.RouteCount)];
        _ofRoute = [.. Enumerable.Range(0, problem.RouteCount).Select(_ => new List<TimeLink>())];
        All = [.. Collect(problem, routeOf).Where(link => MayBreak(problem.Services, link))];
        IsLoose = new bool[All.Length];
        foreach (int k in Enumerable.Range(0, All.Length).OrderBy(k => (long)All[k].Max - All[k].Min))
        {
            TimeLink link = All[k];
            (int a, int b) = (routeOf[link.From], routeOf[link.To]);
            IsLoose[k] = Root(a) == Root(b);
            if (!IsLoose[k])
            {
                _root[Root(a)] = Root(b);
                _ofRoute[a].Add(link);
                _ofRoute[b].Add(link);
            }
        }
    }

    /// <summary>Every link of two served services that may bind, loose ones and those within a route too.</summary>
    public TimeLink[] All { get; }

    /// <summary>By link of <see cref="All"/>.</summary>
    public bool[] IsLoose { get; }

    public IEnumerable<TimeLink> Loose => All.Where((_, k) => IsLoose[k]);

    /// <summary>The links of a route that are not loose.</summary>
    public IReadOnlyList<TimeLink> Of(int route) => _ofRoute[route];

    public bool AreTied(int route, int other) => Root(route) == Root(other);

    /// <summary>A number that routes which hang together share.</summary>
    public int Root(int route)
    {
        while (_root[route] != route)
        {
            route = _root[route];
        }

        return route;
    }

    private static bool MayBreak(ServiceTable services, TimeLink link)
    {
        (long fromFirst, long fromLast) = SpanOf(services, link.From);
        (long toFirst, long toLast) = SpanOf(services, link.To);
        return toFirst - fromLast < link.Min || (toLast - fromFirst > link.Max && link.Max < RoutingProblem.Unlimited);
    }

    private static (long First, long Last) SpanOf(ServiceTable services, int x) =>
        (services.WindowEarliest[services.WindowFirst[x]], services.WindowLatest[services.WindowFirst[x + 1] - 1]);

    private static IEnumerable<TimeLink> Collect(RoutingProblem problem, int[] routeOf)
    {
        RelationTable relations = problem.Relations;
        Dictionary<(int, int), TimeLink> links = [];
        for (int k = 0; k < relations.From.Length; k++)
        {
            if (routeOf[relations.From[k]] < 0 || routeOf[relations.To[k]] < 0)
            {
                continue;
            }

            TimeLink link = Ordered(relations.From[k], relations.To[k], relations.Min[k], relations.Max[k]);
            links[(link.From, link.To)] = links.TryGetValue((link.From, link.To), out TimeLink? known)
                ? link with
                {
                    Min = Math.Max(link.Min, known.Min),
                    Max = Math.Min(link.Max, known.Max),
                }
                : link;
        }

        return links.Values.OrderBy(l => l.From).ThenBy(l => l.To);
    }

    private static TimeLink Ordered(int from, int to, int min, int max) =>
        from < to ? new TimeLink(from, to, min, max) : new TimeLink(to, from, -max, -min);
}
