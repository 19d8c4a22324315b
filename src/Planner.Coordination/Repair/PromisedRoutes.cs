using Planner.Routing;

namespace Planner.Coordination;

/// <summary>The routes as promised, on the roads as they are now.</summary>
internal static class PromisedRoutes
{
    /// <summary>Ticks driven, legs without a way not counted.</summary>
    public static long Driving(RepairProblem problem)
    {
        RoutingProblem routing = problem.Routing;
        long sum = 0;
        for (var r = 0; r < routing.RouteCount; r++)
        {
            int at = routing.Routes.StartLocation[r];
            foreach (int x in problem.Published[r])
                sum += Leg(routing, at, at = routing.Services.Location[x]);
            if (problem.Published[r].Length > 0)
                sum += Leg(routing, at, routing.Routes.EndLocation[r]);
        }
        return sum;
    }

    private static int Leg(RoutingProblem routing, int from, int to)
    {
        int ticks = routing.Travel.Ticks[from * routing.Travel.LocationCount + to];
        return ticks < RoutingProblem.Unreachable ? ticks : 0;
    }
}
