using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>The ways of a route as published, from and to its ends included; empty for an unused one.</summary>
internal static class PublishedWays
{
    public static IReadOnlyList<(int From, int To)> Of(RepairProblem repair, int route)
    {
        int[] stops = repair.Published[route];
        return stops.Length == 0
            ? []
            : [(RosterArc.Depot, stops[0]), .. stops.Zip(stops.Skip(1)), (stops[^1], RosterArc.Depot)];
    }
}
