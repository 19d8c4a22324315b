using Planner.Routing;

namespace Planner.Coordination;

/// <summary>What people want to know of a repair that the search has not found itself.</summary>
internal static class MeasuredRepair
{
    public static RepairFound Of(RepairProblem problem, RoutingSolution solution, int people, TieredCost cost) =>
        new(
            solution,
            people,
            cost,
            Driving(problem.Routing, solution),
            Overtime(problem, solution),
            Shift(problem, solution)
        );

    private static long Driving(RoutingProblem routing, RoutingSolution solution)
    {
        long sum = 0;
        for (var r = 0; r < routing.RouteCount; r++)
        {
            int[] stops = [.. solution.Routes[r].Where(node => node >= 0)];
            int at = routing.Routes.StartLocation[r];
            foreach (int x in stops)
                sum += routing.Travel.Ticks[at * routing.Travel.LocationCount + (at = routing.Services.Location[x])];
            if (stops.Length > 0)
                sum += routing.Travel.Ticks[at * routing.Travel.LocationCount + routing.Routes.EndLocation[r]];
        }
        return sum;
    }

    private static long Overtime(RepairProblem problem, RoutingSolution solution) =>
        solution.Return.Zip(problem.Routing.Routes.SoftEnd, (back, end) => Math.Max(0L, (long)back - end)).Sum();

    private static int Shift(RepairProblem problem, RoutingSolution solution) =>
        problem
            .PromisedStart.Zip(solution.ServiceStart)
            .Where(s => s.First != int.MinValue && s.Second >= 0)
            .Select(s => Math.Abs(s.Second - s.First))
            .DefaultIfEmpty(0)
            .Max();
}
