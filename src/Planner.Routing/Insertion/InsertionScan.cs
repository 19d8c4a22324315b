namespace Planner.Routing;

/// <summary>
/// The exact cheapest insertions of visits into one fixed solution. Every stop keeps its route and its order; the breaks of the
/// routes that change are placed anew, those of others stay where they stand; all times are chosen at the optimum of all terms.
/// Cost curves of every route, worked out once, price a place in time independent of the route's length. Not thread-safe.
/// </summary>
/// <remarks>
/// Problems of the unified families (breaks at a stop, highest idle time, bound windows), routes of more than three breaks and
/// visits of three services are timed place by place, with the breaks where they stand (an unused route takes its mandatory ones
/// in the order in which they may begin).
/// </remarks>
public sealed class InsertionScan
{
    private readonly RoutingProblem _problem;
    private readonly RoutingSolution _solution;
    private readonly Lazy<RouteTimer> _timer;
    private readonly PlaceFinder _finder;
    private readonly PlaceBook? _book;
    private readonly InsertionTimes? _times;

    /// <param name="solution">Feasible.</param>
    /// <exception cref="ArgumentException">The routes have no times.</exception>
    public InsertionScan(RoutingProblem problem, RoutingSolution solution)
    {
        (_problem, _solution) = (problem, solution);
        _timer = new Lazy<RouteTimer>(() => new RouteTimer(problem));
        _finder = new PlaceFinder(problem, solution);
        if (IsOfChains(problem))
        {
            _book = new PlaceBook(solution, _finder.State);
            _times = new InsertionTimes(solution, _book);
        }
    }

    /// <summary>The cheapest insertion of each route, or of each pair of routes for a visit of two services; cheapest first.</summary>
    /// <exception cref="ArgumentException">The solution serves the visit.</exception>
    public IReadOnlyList<Insertion> ByRoute(int visit, InsertionLimits? limits = null) =>
        Best(visit, int.MaxValue, limits);

    /// <summary>The cheapest insertions of different routes or pairs of routes, at most so many; cheapest first.</summary>
    /// <exception cref="ArgumentException">The solution serves the visit.</exception>
    public IReadOnlyList<Insertion> Best(int visit, int most, InsertionLimits? limits = null)
    {
        _finder.ShouldBeLeftOut(visit);
        limits ??= InsertionLimits.None;
        int services = _problem.Visits.ServiceFirst[visit + 1] - _problem.Visits.ServiceFirst[visit];
        List<ResolvedInsertion> found =
            _book is null || services > 2
                ? new PlaceByPlace(_problem, _solution, _finder, _timer.Value).Best(visit, most, limits)
                : new CheapestPlaces(_book, _times!, limits).Best(visit, most);
        return [.. found.Select(f => Of(visit, f))];
    }

    /// <summary>The solution with the visit in it.</summary>
    public RoutingSolution Apply(Insertion insertion)
    {
        RoutingSolution with = _solution with
        {
            Routes = [.. _solution.Routes],
            ServiceStart = [.. _solution.ServiceStart],
            BreakStart = [.. _solution.BreakStart],
            Departure = [.. _solution.Departure],
            Return = [.. _solution.Return],
        };
        foreach (ChainTimes route in insertion.Changed)
        {
            route.WriteTo(with);
        }

        return with;
    }

    private static bool IsOfChains(RoutingProblem problem) =>
        !(problem.BreakCount > 0 && problem.Breaks.AtStop)
        && !problem.Weights.HighestIdle.IsActive
        && problem.Relations.SameWindow.Length == 0
        && problem.Breaks.Route.GroupBy(r => r).All(breaks => breaks.Count() <= RouteBreaks.Most);

    private Insertion Of(int visit, ResolvedInsertion found)
    {
        (int first, int end) = (_problem.Visits.ServiceFirst[visit], _problem.Visits.ServiceFirst[visit + 1]);
        List<StartMove> moved = [];
        InsertionPlace[] places = new InsertionPlace[end - first];
        foreach (ChainTimes route in found.Changed)
        {
            foreach ((int x, int start) in route.Starts)
            {
                if (x >= first && x < end)
                {
                    int position = Array.IndexOf(route.Stops, x);
                    places[x - first] = new InsertionPlace(x, route.Route, position, start, route.Stops);
                }
                else if (_solution.ServiceStart[x] != start)
                {
                    moved.Add(new StartMove(x, _solution.ServiceStart[x], start));
                }
            }
        }

        moved.Sort((a, b) => a.Service.CompareTo(b.Service));
        return new Insertion(visit, places, found.Added, moved) { Changed = found.Changed };
    }
}
