using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>Completes routes whose starts are known with the latest departures and the earliest returns.</summary>
internal static class RouteEnds
{
    /// <summary>The solution with departures and returns; stops, starts and break starts are taken as they are.</summary>
    public static RoutingSolution Complete(RoutingProblem problem, int[][] routes, int[] starts, int[] breakStarts) =>
        new()
        {
            Routes = routes,
            ServiceStart = starts,
            BreakStart = breakStarts,
            Departure = [.. routes.Select((stops, r) => Departure(problem, r, stops, starts, breakStarts))],
            Return = [.. routes.Select((stops, r) => Return(problem, r, stops, starts, breakStarts))],
        };

    private static int Departure(RoutingProblem problem, int route, int[] stops, int[] starts, int[] breakStarts)
    {
        if (stops.Length == 0)
        {
            return -1;
        }

        if (problem.Routes.DepartsAtShiftStart)
        {
            return problem.Routes.ShiftStart[route];
        }

        var pauses = stops.TakeWhile(stop => stop < 0).Select(stop => ~stop).ToArray();
        var first = stops[pauses.Length];
        var drive = new RouteLegs(problem, route).Ticks(RosterArc.Depot, first);
        var latest = starts[first] - drive - Length(problem, pauses);
        var behindDrive = problem.Breaks.AtStop ? drive : 0;
        return (int)(pauses.Length == 0 ? latest : Math.Min(latest, breakStarts[pauses[0]] - behindDrive));
    }

    private static int Return(RoutingProblem problem, int route, int[] stops, int[] starts, int[] breakStarts)
    {
        if (stops.Length == 0)
        {
            return -1;
        }

        var legs = new RouteLegs(problem, route);
        var services = stops.Where(stop => stop >= 0).ToArray();
        var pauses = stops.Reverse().TakeWhile(stop => stop < 0).Select(stop => ~stop).ToArray();
        var last = services[^1];
        var before = services.Length > 1 ? services[^2] : RosterArc.Depot;
        var setUp = legs.SamePlace(before, last) ? 0 : problem.Services.SetUp[last];
        var arrival =
            starts[last] + setUp + legs.Duration(last) + legs.Ticks(last, RosterArc.Depot) + Length(problem, pauses);
        var behindBreak = problem.Breaks.AtStop ? legs.Ticks(last, RosterArc.Depot) : 0;
        return (int)(
            pauses.Length == 0
                ? arrival
                : Math.Max(arrival, breakStarts[pauses[0]] + problem.Breaks.Length[pauses[0]] + behindBreak)
        );
    }

    private static long Length(RoutingProblem problem, int[] pauses) => pauses.Sum(b => (long)problem.Breaks.Length[b]);
}
