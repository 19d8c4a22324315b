using Planner.Domain;
using Planner.Routing;

namespace Planner.Evaluation;

/// <summary>
/// Every service and break stands at most once, breaks in their own route, nothing unknown; starts are stated exactly for what is
/// served or taken. The other checks may then index freely.
/// </summary>
internal static class ShapeCheck
{
    public static IEnumerable<RoutingViolation> Check(RoutingProblem problem, RoutingSolution solution)
    {
        RoutingViolation[] lengths = [.. Lengths(problem, solution)];
        return lengths.Length > 0 ? lengths : Stops(problem, solution);
    }

    private static IEnumerable<RoutingViolation> Lengths(RoutingProblem problem, RoutingSolution solution)
    {
        if (
            solution.Routes.Length != problem.RouteCount
            || solution.Departure.Length != problem.RouteCount
            || solution.Return.Length != problem.RouteCount
        )
            yield return new(RuleCodes.RouteShift, $"The problem has {problem.RouteCount} routes.");
        if (solution.ServiceStart.Length != problem.ServiceCount)
            yield return new(RuleCodes.ServedOnce, $"The problem has {problem.ServiceCount} services.");
        if (solution.BreakStart.Length != problem.BreakCount)
            yield return new(RuleCodes.Break, $"The problem has {problem.BreakCount} breaks.");
    }

    private static IEnumerable<RoutingViolation> Stops(RoutingProblem problem, RoutingSolution solution)
    {
        int[] served = new int[problem.ServiceCount];
        int[] taken = new int[problem.BreakCount];
        for (int route = 0; route < problem.RouteCount; route++)
            foreach (RoutingViolation violation in Route(problem, solution, route, served, taken))
                yield return violation;
        for (int service = 0; service < served.Length; service++)
            if (served[service] > 1 || (served[service] == 1) != (solution.ServiceStart[service] >= 0))
                yield return new(
                    RuleCodes.ServedOnce,
                    $"Service {service} stands in {served[service]} places and starts at {solution.ServiceStart[service]}."
                );
        for (int b = 0; b < taken.Length; b++)
            if (taken[b] > 1 || (taken[b] == 1) != (solution.BreakStart[b] >= 0))
                yield return new(
                    RuleCodes.Break,
                    $"Break {b} stands in {taken[b]} places and starts at {solution.BreakStart[b]}."
                );
    }

    private static IEnumerable<RoutingViolation> Route(
        RoutingProblem problem,
        RoutingSolution solution,
        int route,
        int[] served,
        int[] taken
    )
    {
        int[] stops = solution.Routes[route];
        foreach (int stop in stops)
        {
            if (stop >= problem.ServiceCount)
                yield return new(RuleCodes.ServedOnce, $"Route {route} serves {stop}, which is no service.");
            else if (stop >= 0)
                served[stop]++;
            else if (~stop >= problem.BreakCount || problem.Breaks.Route[~stop] != route)
                yield return new(RuleCodes.Break, $"Route {route} takes {~stop}, which is none of its breaks.");
            else
                taken[~stop]++;
        }
        if (stops.Length > 0 && stops.All(stop => stop < 0))
            yield return new(RuleCodes.Break, $"Route {route} has breaks but no service.");
        bool used = stops.Length > 0;
        if (used != (solution.Departure[route] >= 0) || used != (solution.Return[route] >= 0))
            yield return new(RuleCodes.RouteShift, $"Route {route} has stops without a duty, or a duty without stops.");
    }
}
