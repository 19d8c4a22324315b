using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>Looks for room for one more service in the routes of a solution, as they stand.</summary>
internal sealed class RoomProbe
{
    private readonly RoutingProblem _problem;
    private readonly RoutingSolution _solution;
    private readonly DutyLoad[] _loads;

    public RoomProbe(RoutingProblem problem, RoutingSolution solution)
    {
        _problem = problem;
        _solution = solution;
        _loads = [.. solution.Routes.Select((nodes, route) => Load(route, nodes))];
    }

    /// <summary>Every way to put a service into a route that the route by itself allows: its nodes, the service included.</summary>
    public IEnumerable<int[]> Room(int service, int route)
    {
        DutyLoad others = OfOtherRoutes(route);
        return Places(service, route).Where(nodes => RouteWalk.Try(_problem, route, nodes, others) is null);
    }

    /// <summary>The obstacle that is nearest to giving way; null where there is room.</summary>
    public Obstacle? LeastObstacle(int service, int route)
    {
        Obstacle? least = null;
        DutyLoad others = OfOtherRoutes(route);
        foreach (int[] nodes in Places(service, route))
        {
            if (RouteWalk.Try(_problem, route, nodes, others) is not { } obstacle)
                return null;
            least = least is null || obstacle.Shortfall < least.Value.Shortfall ? obstacle : least;
        }
        return least;
    }

    private IEnumerable<int[]> Places(int service, int route)
    {
        int[] nodes = WithBreaks(route);
        for (var place = 0; place <= nodes.Length; place++)
            yield return [.. nodes.AsSpan(0, place), service, .. nodes.AsSpan(place)];
    }

    /// <summary>The route's nodes; an unused route gets its mandatory breaks, in the order in which they may begin.</summary>
    private int[] WithBreaks(int route) =>
        _solution.Routes[route].Length > 0
            ? _solution.Routes[route]
            :
            [
                .. Enumerable
                    .Range(0, _problem.BreakCount)
                    .Where(pause => _problem.Breaks.Route[pause] == route && _problem.Breaks.Mandatory[pause])
                    .OrderBy(pause => _problem.Breaks.EarliestStart[pause])
                    .Select(pause => ~pause),
            ];

    private DutyLoad OfOtherRoutes(int route)
    {
        DutyLoad sum = default;
        for (var other = 0; other < _loads.Length; other++)
            if (other != route && _problem.Routes.Duty[other] == _problem.Routes.Duty[route])
                sum += _loads[other];
        return sum;
    }

    private DutyLoad Load(int route, int[] nodes) =>
        nodes.Length == 0 ? default : RouteWalk.LoadOf(_problem, route, nodes);
}
