using Planner.Routing;

namespace Planner.Analysis;

/// <summary>Takes solutions apart by duty and puts the parts together.</summary>
internal static class FleetAssembly
{
    /// <summary>A solution with these duties alone.</summary>
    public static RoutingSolution Only(
        RoutingProblem problem,
        RoutingSolution solution,
        IReadOnlyCollection<int> duties
    ) => Join(problem, duties.Select(duty => (duty, solution)));

    /// <summary>Each duty as it stands in its solution; no service stands in two of them.</summary>
    public static RoutingSolution Join(RoutingProblem problem, IEnumerable<(int Duty, RoutingSolution From)> parts)
    {
        RoutingSolution joint = Empty(problem);
        foreach ((int duty, RoutingSolution from) in parts)
            for (var route = 0; route < problem.RouteCount; route++)
                if (problem.Routes.Duty[route] == duty)
                    Copy(from, joint, route);
        return joint;
    }

    private static void Copy(RoutingSolution from, RoutingSolution to, int route)
    {
        to.Routes[route] = from.Routes[route];
        to.Departure[route] = from.Departure[route];
        to.Return[route] = from.Return[route];
        foreach (int node in from.Routes[route])
            if (node >= 0)
                to.ServiceStart[node] = from.ServiceStart[node];
            else
                to.BreakStart[~node] = from.BreakStart[~node];
    }

    private static RoutingSolution Empty(RoutingProblem problem) =>
        new()
        {
            Routes = [.. Enumerable.Repeat(Array.Empty<int>(), problem.RouteCount)],
            ServiceStart = [.. Enumerable.Repeat(-1, problem.ServiceCount)],
            BreakStart = [.. Enumerable.Repeat(-1, problem.BreakCount)],
            Departure = [.. Enumerable.Repeat(-1, problem.RouteCount)],
            Return = [.. Enumerable.Repeat(-1, problem.RouteCount)],
        };
}
