using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>Where services cost least in the routes as they are sketched; where no place is possible, the one that is nearest to it.</summary>
internal sealed class BestPlace(EditBoard board, EditSketch sketch)
{
    /// <summary>The routes that change, with their new stops.</summary>
    /// <param name="services">All of one visit, or one of several; in no route.</param>
    /// <param name="targets">Routes that may take them; at least one.</param>
    public IReadOnlyList<(int Route, int[] Nodes)> Of(int[] services, int[] targets) =>
        Cheapest(services, targets) ?? Nearest(services, targets);

    private List<(int Route, int[] Nodes)>? Cheapest(int[] services, int[] targets)
    {
        int visit = board.Problem.Services.Visit[services[0]];
        int count = board.Problem.Visits.ServiceFirst[visit + 1] - board.Problem.Visits.ServiceFirst[visit];
        if (count != services.Length || Settled() is not { } settled || board.Scan(settled) is not { } scan)
            return null;
        InsertionLimits limits = new() { Routes = targets.ToHashSet() };
        return scan.Best(visit, 1, limits) is [var best] ? [.. best.Places.Select(p => (p.Route, p.Stops))] : null;
    }

    // What edits only took away from stays possible as it is timed; what they added to has to be timed anew.
    private RoutingSolution? Settled()
    {
        RoutingSolution like = board.With(sketch.Routes, sketch.Placed);
        bool isTimed = RouteNodes
            .Services(sketch.Routes.SelectMany(nodes => nodes))
            .All(x => like.ServiceStart[x] >= 0);
        return isTimed ? like : board.Timer.CompleteLike(sketch.Routes, like);
    }

    private List<(int Route, int[] Nodes)> Nearest(int[] services, int[] targets)
    {
        List<(int Route, int[] Nodes)> places = [];
        foreach (int service in services)
        {
            int[] free = [.. targets.Where(route => places.All(place => place.Route != route))];
            places.Add(Nearest(service, free.Length > 0 ? free : targets));
        }
        return places;
    }

    private (int Route, int[] Nodes) Nearest(int service, int[] targets)
    {
        EarlyTimes times = new(board.Problem);
        return (
            from route in targets
            let rules = board.Compiled.Reason(service, route).Count
            from position in Enumerable.Range(0, RouteNodes.Services(sketch.Routes[route]).Count() + 1)
            let nodes = RouteNodes.With(board.Problem, route, sketch.Routes[route], service, position)
            let walk = times.Walk(route, nodes)
            orderby rules, walk.Late, walk.Return, route, position
            select (route, nodes)
        ).First();
    }
}
