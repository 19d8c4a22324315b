using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>
/// Splits the used routes of a solution into groups whose times do not depend on each other: routes are joined by relations
/// between served services, by visits served on several, and all together by the highest tardiness or idle time.
/// </summary>
internal sealed class RouteComponents
{
    private readonly int[] parent;

    private RouteComponents(int routes) => parent = [.. Enumerable.Range(0, routes)];

    /// <summary>The groups, each a list of route indices, in the order of their first route.</summary>
    public static IReadOnlyList<int[]> Of(RoutingProblem problem, RosterReading reading)
    {
        var components = new RouteComponents(problem.RouteCount);
        int[] used = [.. Enumerable.Range(0, problem.RouteCount).Where(reading.IsUsed)];
        components.JoinByRelations(problem, reading);
        components.JoinByVisits(problem, reading);
        if (problem.Weights.HighestTardiness.IsActive || problem.Weights.HighestIdle.IsActive)
        {
            Array.ForEach(used, r => components.Join(used[0], r));
        }

        return [.. used.GroupBy(components.Root).Select(g => g.ToArray())];
    }

    private void JoinByRelations(RoutingProblem problem, RosterReading reading)
    {
        for (var k = 0; k < problem.Relations.From.Length; k++)
        {
            Join(reading.RouteOf(problem.Relations.From[k]), reading.RouteOf(problem.Relations.To[k]));
        }
    }

    private void JoinByVisits(RoutingProblem problem, RosterReading reading)
    {
        for (var service = 0; service < problem.ServiceCount; service++)
        {
            var first = problem.Visits.ServiceFirst[problem.Services.Visit[service]];
            Join(reading.RouteOf(first), reading.RouteOf(service));
        }
    }

    private void Join(int a, int b)
    {
        if (a >= 0 && b >= 0)
        {
            parent[Root(a)] = Root(b);
        }
    }

    private int Root(int route)
    {
        while (parent[route] != route)
        {
            route = parent[route];
        }

        return route;
    }
}
