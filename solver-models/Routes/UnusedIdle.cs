using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>Idle ticks of a route without a stop: from its shift start to its soft end, less its breaks that fit the shift.</summary>
internal static class UnusedIdle
{
    /// <summary>0 where the route has no soft end.</summary>
    public static long Ticks(RoutingProblem problem, int route)
    {
        if (problem.Routes.SoftEnd[route] >= RoutingProblem.Unlimited)
        {
            return 0;
        }

        var breaks = Enumerable.Range(0, problem.BreakCount).Where(b => Fits(problem, route, b));
        var span = problem.Routes.SoftEnd[route] - problem.Routes.ShiftStart[route];
        return Math.Max(0, span - breaks.Sum(b => (long)problem.Breaks.Length[b]));
    }

    private static bool Fits(RoutingProblem problem, int route, int index)
    {
        var table = problem.Breaks;
        var start = Math.Max(table.EarliestStart[index], problem.Routes.ShiftStart[route]);
        return table.Route[index] == route
            && start <= table.LatestStart[index]
            && start + table.Length[index] <= problem.Routes.HardEnd[route];
    }
}
