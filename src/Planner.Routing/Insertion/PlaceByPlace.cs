namespace Planner.Routing;

/// <summary>Every place of a visit timed together with all routes, in the order of a lower bound: for any problem, slowly.</summary>
internal sealed class PlaceByPlace(
    RoutingProblem problem,
    RoutingSolution solution,
    PlaceFinder finder,
    RouteTimer timer
)
{
    private readonly TieredCost _before = SolutionPricing.Price(problem, solution);

    /// <summary>The cheapest of each route or pair of routes, at most so many, cheapest first.</summary>
    public List<ResolvedInsertion> Best(int visit, int most, InsertionLimits limits) =>
        [
            .. finder
                .Of(visit)
                .Where(p => limits.Routes is null || p.Routes.All(r => limits.Routes.Contains(r.Route)))
                .Where(p => limits.Allow(p.Routes[0].Route, p.Routes[^1].Route))
                .GroupBy(p => string.Join(',', p.Routes.Select(r => r.Route)))
                .Select(places => Cheapest(visit, places, limits))
                .OfType<ResolvedInsertion>()
                .OrderBy(f => f.Added)
                .ThenBy(f => f.Changed[0].Route)
                .Take(most),
        ];

    private ResolvedInsertion? Cheapest(int visit, IEnumerable<PlaceCandidate> places, InsertionLimits limits)
    {
        (TieredCost Cost, RoutingSolution Timed)? best = null;
        foreach (PlaceCandidate place in places.OrderBy(p => p.Bound))
        {
            if (best is { } known && place.Bound >= known.Cost)
            {
                break;
            }

            if (timer.CompleteLike(With(place.Routes), solution) is { } timed && IsWithin(visit, timed, limits))
            {
                TieredCost cost = SolutionPricing.Price(problem, timed);
                best = best is null || cost < best.Value.Cost ? (cost, timed) : best;
            }
        }

        return best is { } found ? Of(visit, found.Cost, found.Timed) : null;
    }

    private bool IsWithin(int visit, RoutingSolution timed, InsertionLimits limits) =>
        Enumerable
            .Range(
                problem.Visits.ServiceFirst[visit],
                problem.Visits.ServiceFirst[visit + 1] - problem.Visits.ServiceFirst[visit]
            )
            .All(x => timed.ServiceStart[x] >= limits.From && EndOf(x, timed) <= limits.To);

    private int EndOf(int x, RoutingSolution timed)
    {
        int route = Array.FindIndex(timed.Routes, stops => stops.Contains(x));
        int[] services = [.. timed.Routes[route].Where(stop => stop >= 0)];
        int at = Array.IndexOf(services, x);
        int before = at == 0 ? problem.Routes.StartLocation[route] : problem.Services.Location[services[at - 1]];
        return timed.ServiceStart[x] + RouteWalk.Length(problem, x, route, before);
    }

    private ResolvedInsertion Of(int visit, TieredCost cost, RoutingSolution timed)
    {
        long leftOut = problem.Visits.LeaveOutCost[visit];
        int tier = problem.Visits.Mandatory[visit] ? 0 : problem.Weights.OptionalVisitTier;
        ChainTimes[] used =
        [
            .. Enumerable
                .Range(0, problem.RouteCount)
                .Where(r => timed.Routes[r].Length > 0)
                .Select(r => ChainTimes.Of(timed, r)),
        ];
        return new ResolvedInsertion(new TieredCost(Growth(0), Growth(1), Growth(2), Growth(3)), used);
        long Growth(int t) => cost[t] - _before[t] + (t == tier ? leftOut : 0);
    }

    private int[][] With(RouteStops[] changed)
    {
        int[][] routes = [.. solution.Routes];
        foreach (RouteStops route in changed)
        {
            routes[route.Route] = route.Stops;
        }

        return routes;
    }
}
