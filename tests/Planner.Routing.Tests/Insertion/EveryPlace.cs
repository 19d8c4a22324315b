namespace Planner.Routing.Tests;

/// <summary>Brute force: a visit in every place of every route, each timed exactly by itself.</summary>
internal static class EveryPlace
{
    /// <summary>The cheapest whole cost by routes of the visit's services (-1 = no second service).</summary>
    public static Dictionary<(int First, int Second), TieredCost> Of(
        RoutingProblem problem,
        RoutingSolution solution,
        int visit
    )
    {
        Dictionary<(int, int), TieredCost> best = [];
        int x = problem.Visits.ServiceFirst[visit];
        bool isPair = problem.Visits.ServiceFirst[visit + 1] - x == 2;
        foreach ((int first, int[][] one) in With(problem, solution.Routes, x))
        {
            foreach ((int second, int[][] both) in isPair ? With(problem, one, x + 1) : [(-1, one)])
            {
                if (Timed(problem, both) is { } cost)
                {
                    bool isBetter = !best.TryGetValue((first, second), out TieredCost old) || cost < old;
                    best[(first, second)] = isBetter ? cost : old;
                }
            }
        }

        return best;
    }

    private static TieredCost? Timed(RoutingProblem problem, int[][] routes) =>
        RouteTiming.Complete(problem, routes) is { } timed
        && Evaluation.RoutingSolutionChecker.Check(problem, timed).Count == 0
            ? SolutionPricing.Price(problem, timed)
            : null;

    /// <summary>The service behind each stop of each route, its breaks in every place and order, optional ones also left out.</summary>
    private static IEnumerable<(int Route, int[][] Routes)> With(RoutingProblem problem, int[][] routes, int x)
    {
        for (int r = 0; r < problem.RouteCount; r++)
        {
            int[] services = [.. routes[r].Where(stop => stop >= 0)];
            for (int at = 0; at <= services.Length; at++)
            {
                foreach (int[] stops in WithBreaks(problem, r, [.. services[..at], x, .. services[at..]], 0))
                {
                    int[][] changed = [.. routes];
                    changed[r] = stops;
                    yield return (r, changed);
                }
            }
        }
    }

    private static IEnumerable<int[]> WithBreaks(RoutingProblem problem, int r, int[] stops, int b)
    {
        if (b == problem.BreakCount)
        {
            yield return stops;
            yield break;
        }

        bool isOwn = problem.Breaks.Route[b] == r;
        if (!isOwn || !problem.Breaks.Mandatory[b])
        {
            foreach (int[] rest in WithBreaks(problem, r, stops, b + 1))
            {
                yield return rest;
            }
        }

        for (int at = 0; isOwn && at <= stops.Length; at++)
        {
            foreach (int[] rest in WithBreaks(problem, r, [.. stops[..at], ~b, .. stops[at..]], b + 1))
            {
                yield return rest;
            }
        }
    }
}
