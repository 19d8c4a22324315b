using Planner.Routing;

namespace Planner.TestKit;

/// <summary>
/// Every way to deal services to routes and put them in order. Dead ends that need no times, or only those of one route without
/// breaks and relations, are cut at once.
/// </summary>
internal sealed class RouteOrders(RoutingProblem problem)
{
    private readonly List<int>[] _orders = [.. Enumerable.Range(0, problem.RouteCount).Select(_ => new List<int>())];

    /// <param name="served">Bit per visit.</param>
    /// <param name="hope">Asked for partial deals; false cuts the branch.</param>
    public IEnumerable<int[][]> Of(int served, Func<RouteSums, bool> hope)
    {
        int pending = 0;
        for (int s = 0; s < problem.ServiceCount; s++)
            pending |= (served >> problem.Services.Visit[s] & 1) << s;
        return Deal(0, pending, Start(0), hope);
    }

    private IEnumerable<int[][]> Deal(int route, int pending, RouteEnd end, Func<RouteSums, bool> hope)
    {
        if (route == problem.RouteCount)
        {
            if (pending == 0)
                yield return [.. _orders.Select(o => o.ToArray())];
            yield break;
        }
        if (!hope(RouteSums.Of(problem, _orders, route)))
            yield break;
        for (int s = 0; s < problem.ServiceCount; s++)
        {
            if ((pending >> s & 1) == 0 || Append(route, end, s) is not { } longer)
                continue;
            _orders[route].Add(s);
            foreach (int[][] deal in Deal(route, pending & ~(1 << s), longer, hope))
                yield return deal;
            _orders[route].RemoveAt(_orders[route].Count - 1);
        }
        if (CanClose(route, end))
            foreach (int[][] deal in Deal(route + 1, pending, Start(route + 1), hope))
                yield return deal;
    }

    private RouteEnd Start(int route) =>
        route < problem.RouteCount
            ? new RouteEnd(problem.Routes.StartLocation[route], problem.Routes.ShiftStart[route], 0)
            : default;

    private RouteEnd? Append(int route, RouteEnd end, int service)
    {
        ServiceTable services = problem.Services;
        int rank = services.PinnedRank[service];
        // Ranks rise, and no pinned service follows a free one.
        if (!problem.Assignments.Allowed[(service * problem.RouteCount) + route] || (rank >= 0 && rank < end.NextRank))
            return null;
        if (Travel(route, end.Place, services.Location[service]) is not { } travel)
            return null;
        int last = services.WindowFirst[service + 1] - 1;
        int start = Math.Max(end.Ready + travel, services.WindowEarliest[services.WindowFirst[service]]);
        return start > services.WindowLatest[last]
            ? null
            : new RouteEnd(
                services.Location[service],
                start + RouteSums.Care(problem, route, end.Place, service),
                rank >= 0 ? rank + 1 : int.MaxValue
            );
    }

    private bool CanClose(int route, RouteEnd end) =>
        _orders[route].Count == 0
        || Travel(route, end.Place, problem.Routes.EndLocation[route]) is { } travel
            && end.Ready + travel <= problem.Routes.HardEnd[route];

    private int? Travel(int route, int from, int to)
    {
        int ticks = problem.Travel.Ticks[(from * problem.Travel.LocationCount) + to];
        return ticks >= RoutingProblem.Unreachable || ticks > problem.Routes.MaxLeg[route] ? null : ticks;
    }

    /// <summary>Where an open route stands, when it is ready at the earliest, and which pinned ranks may still follow.</summary>
    private readonly record struct RouteEnd(int Place, int Ready, int NextRank);
}
