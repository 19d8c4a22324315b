namespace Planner.Routing;

/// <summary>Between a solution's routes and the kernel's successor lists (nodes: services, breaks, one sentinel per route).</summary>
internal static class SuccessorLists
{
    /// <summary>Successor per node; a node in no route points to itself.</summary>
    public static int[] From(RoutingProblem problem, int[][] routes)
    {
        int depot = problem.ServiceCount + problem.BreakCount;
        int[] next = Enumerable.Range(0, depot + problem.RouteCount).ToArray();
        for (int r = 0; r < routes.Length; r++)
        {
            int last = depot + r;
            foreach (int stop in routes[r])
            {
                int node = stop >= 0 ? stop : problem.ServiceCount + ~stop;
                (next[last], last) = (node, node);
            }

            next[last] = depot + r;
        }

        return next;
    }

    /// <summary>Stops per route, breaks as ~b; routes without a service are empty.</summary>
    public static int[][] ToRoutes(RoutingProblem problem, ReadOnlySpan<int> next)
    {
        int depot = problem.ServiceCount + problem.BreakCount;
        int[][] routes = new int[problem.RouteCount][];
        List<int> stops = [];
        for (int r = 0; r < routes.Length; r++)
        {
            stops.Clear();
            for (int x = next[depot + r]; x != depot + r; x = next[x])
            {
                stops.Add(x < problem.ServiceCount ? x : ~(x - problem.ServiceCount));
            }

            routes[r] = stops.Exists(stop => stop >= 0) ? [.. stops] : [];
        }

        return routes;
    }
}
