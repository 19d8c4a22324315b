using Planner.Routing;

namespace Planner.Evaluation;

/// <summary>Idle time of routes (solver-models/decisions/0002), in ticks.</summary>
internal static class IdleTime
{
    /// <summary>The greatest of all routes, used or not.</summary>
    public static long Highest(RoutingFacts facts)
    {
        long[] idle = [.. Enumerable.Range(0, facts.Problem.RouteCount).Select(r => Unused(facts.Problem, r))];
        foreach (RouteWalk walk in facts.Walks)
            idle[walk.Route] = Used(facts, walk);
        return Math.Max(0, idle.DefaultIfEmpty().Max());
    }

    private static long Used(RoutingFacts facts, RouteWalk walk)
    {
        RouteTable routes = facts.Problem.Routes;
        long end = facts.Solution.Return[walk.Route];
        if (routes.SoftEnd[walk.Route] < RoutingProblem.Unlimited)
            end = Math.Max(end, routes.SoftEnd[walk.Route]);
        return end - routes.ShiftStart[walk.Route] - walk.Travel - walk.Care - walk.BreakTime;
    }

    private static long Unused(RoutingProblem problem, int route)
    {
        RouteTable routes = problem.Routes;
        return routes.SoftEnd[route] >= RoutingProblem.Unlimited
            ? 0
            : (long)routes.SoftEnd[route] - routes.ShiftStart[route] - FittingBreaks(problem, route);
    }

    private static long FittingBreaks(RoutingProblem problem, int route)
    {
        BreakTable breaks = problem.Breaks;
        return Enumerable
            .Range(0, problem.BreakCount)
            .Where(b => breaks.Route[b] == route)
            .Select(b => (Start: Math.Max(breaks.EarliestStart[b], problem.Routes.ShiftStart[route]), Break: b))
            .Where(t =>
                t.Start <= breaks.LatestStart[t.Break]
                && (long)t.Start + breaks.Length[t.Break] <= problem.Routes.HardEnd[route]
            )
            .Sum(t => (long)breaks.Length[t.Break]);
    }
}
