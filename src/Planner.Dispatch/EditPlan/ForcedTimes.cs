using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>
/// Times of routes that have no sound ones, so that the judge can say what is broken and by how much: edited routes as early as
/// possible, what hangs together with them moved along, the others as they stood.
/// </summary>
internal sealed class ForcedTimes(RoutingProblem problem)
{
    private const int MostRounds = 8;

    /// <param name="touched">Routes that were edited.</param>
    /// <param name="before">Times of the others.</param>
    public RoutingSolution Complete(int[][] routes, IEnumerable<int> touched, RoutingSolution before)
    {
        RoutingSolution forced = new()
        {
            Routes = routes,
            ServiceStart = [.. before.ServiceStart],
            BreakStart = [.. before.BreakStart],
            Departure = [.. before.Departure],
            Return = [.. before.Return],
        };
        HashSet<int> served = [.. RouteNodes.Services(routes.SelectMany(nodes => nodes))];
        for (var x = 0; x < forced.ServiceStart.Length; x++)
            if (!served.Contains(x))
                forced.ServiceStart[x] = -1;
        SortedSet<int> open = [.. touched];
        EarlyTimes times = new(problem);
        for (var round = 0; round < MostRounds && open.Count > 0; round++)
        {
            foreach (int route in open)
                Time(forced, times, route);
            open = Behind(forced, times);
        }
        return forced;
    }

    private static void Time(RoutingSolution forced, EarlyTimes times, int route)
    {
        (_, int back) = times.Walk(route, forced.Routes[route]);
        foreach (int node in forced.Routes[route])
        {
            if (node < 0)
                forced.BreakStart[~node] = times.BreakStarts[~node];
            else
                forced.ServiceStart[node] = times.Starts[node];
        }
        // The writer lets everybody leave as late as the starts allow.
        (forced.Departure[route], forced.Return[route]) = (RoutingProblem.Unlimited, back);
    }

    /// <summary>Routes with a service that has to wait for another; its floor is raised.</summary>
    private SortedSet<int> Behind(RoutingSolution forced, EarlyTimes times)
    {
        SortedSet<int> routes = [];
        RelationTable relations = problem.Relations;
        for (var k = 0; k < relations.From.Length; k++)
        {
            (int from, int to) = (relations.From[k], relations.To[k]);
            (int first, int second) = (forced.ServiceStart[from], forced.ServiceStart[to]);
            if (first < 0 || second < 0)
                continue;
            if (second < first + relations.Min[k])
                Raise(to, first + relations.Min[k]);
            else if (relations.Max[k] < RoutingProblem.Unlimited && second > first + relations.Max[k])
                Raise(from, second - relations.Max[k]);
        }
        return routes;

        void Raise(int service, int floor)
        {
            times.Floors[service] = Math.Max(times.Floors[service], floor);
            routes.Add(Array.FindIndex(forced.Routes, nodes => nodes.Contains(service)));
        }
    }
}
