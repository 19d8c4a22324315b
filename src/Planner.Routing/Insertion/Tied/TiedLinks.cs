namespace Planner.Routing;

/// <summary>
/// The routes of a place as they would be, and what hangs together through them: the links of the solution and those of the
/// new services, as a tree and the loose rest.
/// </summary>
internal sealed class TiedLinks
{
    private readonly LinkedRoutes _routes;
    private readonly Dictionary<int, Chain> _changed = [];
    private readonly Dictionary<int, BreakRun[][]> _runs = [];
    private readonly Dictionary<int, int> _routeOf = [];
    private readonly Dictionary<int, int> _root = [];
    private readonly List<TimeLink> _new = [];

    public TiedLinks(PlaceBook book, PlaceCombination place)
    {
        _routes = book.Routes;
        Add(book, place.First);
        if (place.Second is { } second)
        {
            Add(book, second);
        }

        List<TimeLink> loose = [];
        New = [.. NewLinks(book, place).OrderBy(l => (long)l.Max - l.Min)];
        foreach (TimeLink link in New)
        {
            (int a, int b) = (Root(_routes.Links.Root(RouteOf(link.From))), Root(_routes.Links.Root(RouteOf(link.To))));
            (a == b ? loose : _new).Add(link);
            _root[a] = b;
        }

        HashSet<int> roots = [.. Roots];
        Loose = [.. loose, .. _routes.Links.Loose.Where(l => roots.Contains(_routes.Links.Root(RouteOf(l.From))))];
    }

    /// <summary>Where the tree is looked at from.</summary>
    public int Top => _routeOf.Values.First();

    public IReadOnlyList<TimeLink> Loose { get; }

    /// <summary>The routes that change.</summary>
    public IEnumerable<int> Changed => _changed.Keys;

    /// <summary>Numbers of the parts of the day that are tied together, see <see cref="RouteLinks.Root"/>.</summary>
    public IEnumerable<int> Roots => _root.Keys.Concat(_routeOf.Values.Select(_routes.Links.Root)).Distinct();

    /// <summary>The links of the new services, loose ones too.</summary>
    public IReadOnlyList<TimeLink> New { get; }

    /// <summary>The link between the services of a pair whose routes hang together without it; null = none.</summary>
    public TimeLink? LoosePair => Loose.FirstOrDefault(link => IsNew(link.From) && IsNew(link.To));

    /// <summary>The chains of all routes that hang together.</summary>
    public IEnumerable<Chain> Chains
    {
        get
        {
            HashSet<int> roots = [.. Roots];
            return Enumerable.Range(0, _routes.Count).Where(r => roots.Contains(_routes.Links.Root(r))).Select(ChainOf);
        }
    }

    /// <summary>By gap, what breaks it may hold: any in a route that changes, in others what stands there.</summary>
    public BreakRun[][] RunsOf(int route) =>
        _runs.TryGetValue(route, out BreakRun[][]? runs) ? runs : _routes.RunsOf(route);

    /// <summary>From now on the breaks of a changed route stand so, or may be taken anywhere again.</summary>
    public void Hold(int route, BreakRun[]? runs, PlaceBook book) =>
        _runs[route] = runs is null
            ? [.. Enumerable.Repeat(book.Breaks(route).Runs, ChainOf(route).Stops + 1)]
            : [.. runs.Select(run => new[] { run })];

    public bool IsChanged(int route) => _changed.ContainsKey(route);

    public bool IsNew(int service) => _routeOf.ContainsKey(service);

    public int RouteOf(int service) => _routeOf.TryGetValue(service, out int route) ? route : _routes.RouteOf[service];

    public Chain ChainOf(int route) => _changed.TryGetValue(route, out Chain? chain) ? chain : _routes.ChainOf(route);

    /// <summary>The links from a route to others, without one.</summary>
    public IEnumerable<TimeLink> Of(int route, TimeLink? without) =>
        _routes
            .Links.Of(route)
            .Concat(_new.Where(l => RouteOf(l.From) == route || RouteOf(l.To) == route))
            .Where(link => link != without);

    private void Add(PlaceBook book, PlaceQuote place)
    {
        Chain old = _routes.ChainOf(place.Route);
        int[] services = [.. old.Services[..place.Gap], place.Service, .. old.Services[place.Gap..]];
        _changed[place.Route] = Chain.Of(book.Costs, place.Route, services);
        _routeOf[place.Service] = place.Route;
        Hold(place.Route, null, book);
    }

    private static IEnumerable<TimeLink> NewLinks(PlaceBook book, PlaceCombination place)
    {
        int x = place.First.Service;
        if (place.Second is null)
        {
            return book.LinksOf(x);
        }

        (int low, int high) = PairPlaces.Apart(book.Costs.Problem.Relations, x);
        return book.LinksOf(x).Concat(book.LinksOf(x + 1)).Prepend(new TimeLink(x, x + 1, low, high));
    }

    private int Root(int root)
    {
        while (_root.TryGetValue(root, out int above) && above != root)
        {
            root = above;
        }

        _root.TryAdd(root, root);
        return root;
    }
}
