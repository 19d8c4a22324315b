using Planner.Routing;

namespace Planner.TestKit;

/// <summary>Every way to put the breaks of used routes into gaps, in every order, optional ones also left out.</summary>
internal static class BreakPlacements
{
    public static IEnumerable<int[][]> Of(RoutingProblem problem, int[][] orders) => Place(problem, orders, 0);

    /// <summary>What the optional breaks cost that used routes do not take.</summary>
    public static TieredCost MissedCost(RoutingProblem problem, int[][] routes)
    {
        TierTally cost = default;
        for (int b = 0; b < problem.BreakCount; b++)
        {
            int[] stops = routes[problem.Breaks.Route[b]];
            if (!problem.Breaks.Mandatory[b] && stops.Length > 0 && !stops.Contains(~b))
                cost.Add(problem.Weights.MissedBreak, 1);
        }
        return cost.Total;
    }

    private static IEnumerable<int[][]> Place(RoutingProblem problem, int[][] routes, int b)
    {
        if (b == problem.BreakCount)
        {
            yield return routes;
            yield break;
        }
        int route = problem.Breaks.Route[b];
        if (routes[route].Length == 0 || !problem.Breaks.Mandatory[b])
            foreach (int[][] all in Place(problem, routes, b + 1))
                yield return all;
        // Every position among the stops: before, between and after earlier breaks of a gap are different orders.
        for (int at = 0; at <= routes[route].Length && routes[route].Length > 0; at++)
        {
            int[][] longer = [.. routes];
            longer[route] = [.. routes[route][..at], ~b, .. routes[route][at..]];
            foreach (int[][] all in Place(problem, longer, b + 1))
                yield return all;
        }
    }
}
