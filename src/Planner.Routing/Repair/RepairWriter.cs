namespace Planner.Routing;

/// <summary>Writes a state as a solution, its breaks in the gaps that its walks found.</summary>
internal static class RepairWriter
{
    public static RoutingSolution Write(RepairData data, RepairState state)
    {
        RoutingProblem problem = data.Problem;
        RoutingSolution solution = new()
        {
            Routes = new int[problem.RouteCount][],
            ServiceStart = Nothing(problem.ServiceCount),
            BreakStart = Nothing(problem.BreakCount),
            Departure = Nothing(problem.RouteCount),
            Return = Nothing(problem.RouteCount),
        };
        // Starts are what the search settled on: walked once more with these as bounds, they stay.
        RepairWalk walk = new(data) { BoundOf = x => state.Start[x], Early = state.Early };
        for (int r = 0; r < problem.RouteCount; r++)
        {
            solution.Routes[r] = state.Stops[r].Length == 0 ? [] : Route(walk, state, r, solution);
        }

        return solution;
    }

    private static int[] Route(RepairWalk walk, RepairState state, int r, RoutingSolution solution)
    {
        if (!walk.Settle(r, state.Stops[r], out RouteFigures figures))
        {
            throw new InvalidOperationException($"Route {r} of a repair cannot be walked again.");
        }

        (solution.Departure[r], solution.Return[r]) = (figures.Departure, figures.Return);
        List<(int Node, int Start)> nodes = walk.Written(state.Stops[r]);
        foreach ((int node, int start) in nodes)
        {
            int[] starts = node >= 0 ? solution.ServiceStart : solution.BreakStart;
            starts[node >= 0 ? node : ~node] = start;
        }

        return [.. nodes.Select(node => node.Node)];
    }

    private static int[] Nothing(int count) => [.. Enumerable.Repeat(-1, count)];
}
