using Planner.Evaluation;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>
/// The last look before a visit is called unassigned: every single insertion into the routes as they stand is tried again. What
/// each route and the bonds between them allow is tried first; the exact times of all routes then decide.
/// </summary>
internal sealed class DirectInsertion(RoutingProblem problem)
{
    /// <summary>Most exact timings for one visit; more than one is needed only where relations tie the routes in time.</summary>
    private const int MostTimings = 2;

    /// <summary>Most exact timings altogether.</summary>
    private const int MostTimingsAltogether = 24;

    /// <summary>Places of a pair's first service for which the second is looked at.</summary>
    private const int MostFirstPlaces = 24;

    private readonly Bonds _bonds = new(problem);
    private readonly Lazy<RouteTimer> _timer = new(() => new RouteTimer(problem));
    private int _timings;

    /// <summary>The solution with every mandatory visit put in that fits without moving another; the same where none does.</summary>
    public RoutingSolution Improve(RoutingSolution solution)
    {
        for (var visit = 0; visit < problem.VisitCount && _timings < MostTimingsAltogether; visit++)
            if (problem.Visits.Mandatory[visit] && IsLeftOut(solution, visit))
                solution =
                    Attempts(solution, visit)
                        .Take(MostTimings)
                        .Select(routes => Fit(routes, solution))
                        .FirstOrDefault(s => s is not null)
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
        IEnumerable<int[][]> singles = WithService(solution.Routes, probe, first);
        return count == 1
            ? singles
            : singles.Take(MostFirstPlaces).SelectMany(routes => WithService(routes, probe, first + 1));
    }

    /// <summary>The routes with the service in each place that its route by itself and the bonds allow, least added work first.</summary>
    private IEnumerable<int[][]> WithService(int[][] routes, RoomProbe probe, int service)
    {
        int[] clinicians = _bonds.CliniciansOf(routes);
        return from route in Enumerable.Range(0, problem.RouteCount)
            where problem.Assignments.Allowed[service * problem.RouteCount + route]
            where _bonds.Blocking(service, route, clinicians) is null
            from nodes in probe.Room(service, route)
            orderby RouteWalk.LoadOf(problem, route, nodes).Work - RouteWalk.LoadOf(problem, route, routes[route]).Work
            select With(routes, route, nodes);
    }

    private RoutingSolution? Fit(int[][] routes, RoutingSolution before)
    {
        _timings++;
        return
            _timer.Value.CompleteLike(routes, before) is { } timed
            && RoutingSolutionChecker.Check(problem, timed).Count == 0
            ? timed
            : null;
    }

    private static int[][] With(int[][] routes, int route, int[] nodes)
    {
        int[][] changed = [.. routes];
        changed[route] = nodes;
        return changed;
    }
}
