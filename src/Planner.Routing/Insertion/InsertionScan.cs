namespace Planner.Routing;

/// <summary>
/// The exact cheapest insertions of visits into one fixed solution. Every stop keeps its route and its order, breaks of used
/// routes included (an unused route takes its mandatory breaks in the order in which they may begin); times are chosen anew, at
/// the optimum of all terms. Lower bounds decide which places are timed. Not thread-safe.
/// </summary>
public sealed class InsertionScan
{
    private readonly RoutingProblem _problem;
    private readonly RoutingSolution _solution;
    private readonly RouteTimer _timer;
    private readonly PlaceFinder _finder;
    private readonly TieredCost _before;

    /// <param name="solution">Feasible; times at their optimum (as the search and <see cref="RouteTiming"/> leave them).</param>
    /// <exception cref="ArgumentException">The routes have no times.</exception>
    public InsertionScan(RoutingProblem problem, RoutingSolution solution)
    {
        _problem = problem;
        _solution = solution;
        _timer = new RouteTimer(problem);
        _finder = new PlaceFinder(problem, solution);
        _before = SolutionPricing.Price(problem, solution);
    }

    /// <summary>The cheapest insertion of each route, or of each pair of routes for a visit of two services; cheapest first.</summary>
    /// <exception cref="ArgumentException">The solution serves the visit.</exception>
    public IReadOnlyList<Insertion> ByRoute(int visit) =>
        [.. _finder.Of(visit).GroupBy(Routes).SelectMany(places => Cheapest(visit, places, 1)).OrderBy(i => i, Order)];

    /// <summary>The cheapest insertions of different routes or pairs of routes, at most so many; cheapest first.</summary>
    /// <exception cref="ArgumentException">The solution serves the visit.</exception>
    public IReadOnlyList<Insertion> Best(int visit, int most) => [.. ByRoute(visit).Take(most)];

    /// <summary>The solution with the visit in it.</summary>
    public RoutingSolution Apply(Insertion insertion) =>
        _timer.CompleteLike(WithPlaces(insertion.Places), _solution)
        ?? throw new ArgumentException("The insertion is not of this solution.", nameof(insertion));

    private static Comparer<Insertion> Order { get; } =
        Comparer<Insertion>.Create(
            (a, b) =>
            {
                int cost = a.Added.CompareTo(b.Added);
                return cost != 0 ? cost : a.Places[0].Route.CompareTo(b.Places[0].Route);
            }
        );

    private static (int, int) Routes(PlaceCandidate candidate) =>
        (candidate.Routes[0].Route, candidate.Routes.Length > 1 ? candidate.Routes[1].Route : -1);

    private IEnumerable<Insertion> Cheapest(int visit, IEnumerable<PlaceCandidate> places, int most)
    {
        List<(TieredCost Cost, RoutingSolution Timed, PlaceCandidate Place)> found = [];
        foreach (PlaceCandidate place in places.OrderBy(p => p.Bound))
        {
            if (found.Count >= most && place.Bound >= found[most - 1].Cost)
            {
                break;
            }

            if (_timer.CompleteLike(With(place.Routes), _solution) is { } timed)
            {
                found.Add((SolutionPricing.Price(_problem, timed), timed, place));
                found.Sort((a, b) => a.Cost.CompareTo(b.Cost));
            }
        }

        return found.Take(most).Select(f => Of(visit, f.Cost, f.Timed));
    }

    private Insertion Of(int visit, TieredCost cost, RoutingSolution timed)
    {
        VisitTable visits = _problem.Visits;
        InsertionPlace[] places =
        [
            .. Enumerable
                .Range(visits.ServiceFirst[visit], visits.ServiceFirst[visit + 1] - visits.ServiceFirst[visit])
                .Select(x => PlaceOf(x, timed)),
        ];
        return new Insertion(visit, places, Growth(visit, cost), Moves(timed));
    }

    private static InsertionPlace PlaceOf(int x, RoutingSolution timed)
    {
        int route = Array.FindIndex(timed.Routes, stops => stops.Contains(x));
        int[] stops = timed.Routes[route];
        return new InsertionPlace(x, route, Array.IndexOf(stops, x), timed.ServiceStart[x], stops);
    }

    private TieredCost Growth(int visit, TieredCost after)
    {
        long leftOut = _problem.Visits.LeaveOutCost[visit];
        int tier = _problem.Visits.Mandatory[visit] ? 0 : _problem.Weights.OptionalVisitTier;
        return new TieredCost(Of(0), Of(1), Of(2), Of(3));
        long Of(int t) => after[t] - _before[t] + (t == tier ? leftOut : 0);
    }

    private IReadOnlyList<StartMove> Moves(RoutingSolution timed) =>
        [
            .. Enumerable
                .Range(0, _problem.ServiceCount)
                .Where(x => _solution.ServiceStart[x] >= 0 && timed.ServiceStart[x] != _solution.ServiceStart[x])
                .Select(x => new StartMove(x, _solution.ServiceStart[x], timed.ServiceStart[x])),
        ];

    private int[][] WithPlaces(IReadOnlyList<InsertionPlace> places) =>
        With([.. places.Select(p => new RouteStops(p.Route, p.Stops))]);

    private int[][] With(RouteStops[] changed)
    {
        int[][] routes = [.. _solution.Routes];
        foreach (RouteStops route in changed)
        {
            routes[route.Route] = route.Stops;
        }

        return routes;
    }
}
