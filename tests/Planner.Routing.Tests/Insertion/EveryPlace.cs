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
                if (Timed(problem, both, solution) is { } cost)
                {
                    bool isBetter = !best.TryGetValue((first, second), out TieredCost old) || cost < old;
                    best[(first, second)] = isBetter ? cost : old;
                }
            }
        }

        return best;
    }

    private static TieredCost? Timed(RoutingProblem problem, int[][] routes, RoutingSolution solution) =>
        new RouteTimer(problem).CompleteLike(routes, solution) is { } timed
        && Evaluation.RoutingSolutionChecker.Check(problem, timed).Count == 0
            ? SolutionPricing.Price(problem, timed)
            : null;

    private static IEnumerable<(int Route, int[][] Routes)> With(RoutingProblem problem, int[][] routes, int x)
    {
        for (int r = 0; r < problem.RouteCount; r++)
        {
            int[] stops = routes[r].Length > 0 ? routes[r] : Breaks(problem, r);
            for (int at = 0; at <= stops.Length; at++)
            {
                int[][] changed = [.. routes];
                changed[r] = [.. stops[..at], x, .. stops[at..]];
                yield return (r, changed);
            }
        }
    }

    private static int[] Breaks(RoutingProblem problem, int r) =>
        [
            .. Enumerable
                .Range(0, problem.BreakCount)
                .Where(b => problem.Breaks.Route[b] == r && problem.Breaks.Mandatory[b])
                .OrderBy(b => problem.Breaks.EarliestStart[b])
                .Select(b => ~b),
        ];
}
