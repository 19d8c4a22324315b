using Planner.Evaluation;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>
/// The last look before a visit is called unassigned: every single insertion into the routes as they stand is tried again, exactly.
/// </summary>
internal sealed class DirectInsertion(RoutingProblem problem)
{
    /// <summary>Most exact attempts for one visit; reached only by visits of two services with room almost everywhere.</summary>
    private const int MostAttempts = 400;

    /// <summary>The solution with every mandatory visit put in that fits without moving another; the same where none does.</summary>
    public RoutingSolution Improve(RoutingSolution solution)
    {
        for (var visit = 0; visit < problem.VisitCount; visit++)
            if (problem.Visits.Mandatory[visit] && IsLeftOut(solution, visit))
                solution =
                    Attempts(solution, visit).Take(MostAttempts).Select(Fit).FirstOrDefault(s => s is not null)
                    ?? solution;
        return solution;
    }

    private bool IsLeftOut(RoutingSolution solution, int visit) =>
        solution.ServiceStart[problem.Visits.ServiceFirst[visit]] < 0;

    private IEnumerable<int[][]> Attempts(RoutingSolution solution, int visit)
    {
        int first = problem.Visits.ServiceFirst[visit];
        int count = problem.Visits.ServiceFirst[visit + 1] - first;
        var probe = new RoomProbe(problem, solution);
        return count == 1 ? Single(solution, probe, first) : Pairs(solution, probe, first);
    }

    private IEnumerable<int[][]> Single(RoutingSolution solution, RoomProbe probe, int service) =>
        from route in Enumerable.Range(0, problem.RouteCount)
        where IsAllowed(service, route)
        from nodes in probe.Room(service, route)
        select With(solution.Routes, route, nodes);

    private IEnumerable<int[][]> Pairs(RoutingSolution solution, RoomProbe probe, int first) =>
        from routes in Single(solution, probe, first)
        from attempt in Single(solution, probe, first + 1)
        let other = Array.FindIndex(attempt, nodes => nodes.Contains(first + 1))
        where !routes[other].Contains(first)
        select With(routes, other, attempt[other]);

    private RoutingSolution? Fit(int[][] routes) =>
        RouteTiming.Complete(problem, routes) is { } timed && RoutingSolutionChecker.Check(problem, timed).Count == 0
            ? timed
            : null;

    private bool IsAllowed(int service, int route) => problem.Assignments.Allowed[service * problem.RouteCount + route];

    private static int[][] With(int[][] routes, int route, int[] nodes)
    {
        int[][] changed = [.. routes];
        changed[route] = nodes;
        return changed;
    }
}
