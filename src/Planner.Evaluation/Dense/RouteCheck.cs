using Planner.Domain;
using Planner.Routing;

namespace Planner.Evaluation;

/// <summary>What a route owes to its shift: who may serve, windows, its ends, its breaks, its pinned sequence.</summary>
internal static class RouteCheck
{
    public static IEnumerable<RoutingViolation> Check(RoutingFacts facts, RouteWalk walk) =>
        walk
            .Services.SelectMany(service => Service(facts, walk.Route, service))
            .Concat(Ends(facts, walk.Route))
            .Concat(Breaks(facts, walk))
            .Concat(Pins(facts, walk));

    private static IEnumerable<RoutingViolation> Service(RoutingFacts facts, int route, int service)
    {
        RoutingProblem problem = facts.Problem;
        if (!problem.Assignments.Allowed[(service * problem.RouteCount) + route])
            yield return new(RoutingSolutionChecker.Allowed, $"Route {route} may not serve {service}.");
        int start = facts.Solution.ServiceStart[service];
        if (!Windows(problem.Services, service).Any(w => w.Earliest <= start && start <= w.Latest))
            yield return new(RuleCodes.Window, $"Service {service} starts at {start}, outside of its windows.");
    }

    private static IEnumerable<(int Earliest, int Latest)> Windows(ServiceTable services, int service)
    {
        for (int w = services.WindowFirst[service]; w < services.WindowFirst[service + 1]; w++)
            yield return (services.WindowEarliest[w], services.WindowLatest[w]);
    }

    private static IEnumerable<RoutingViolation> Ends(RoutingFacts facts, int route)
    {
        if (facts.Solution.Departure[route] < facts.Problem.Routes.ShiftStart[route])
            yield return new(RuleCodes.ShiftStart, $"Route {route} departs at {facts.Solution.Departure[route]}.");
        else if (
            facts.Problem.Routes.DepartsAtShiftStart
            && facts.Solution.Departure[route] > facts.Problem.Routes.ShiftStart[route]
        )
            yield return new(RuleCodes.ShiftStart, $"Route {route} departs only at {facts.Solution.Departure[route]}.");
        if (facts.Solution.Return[route] > facts.Problem.Routes.HardEnd[route])
            yield return new(RuleCodes.ShiftEnd, $"Route {route} returns at {facts.Solution.Return[route]}.");
    }

    private static IEnumerable<RoutingViolation> Breaks(RoutingFacts facts, RouteWalk walk)
    {
        BreakTable breaks = facts.Problem.Breaks;
        for (int b = 0; b < facts.Problem.BreakCount; b++)
        {
            int start = facts.Solution.BreakStart[b];
            if (breaks.Route[b] != walk.Route)
                continue;
            if (start < 0 && breaks.Mandatory[b])
                yield return new(RuleCodes.Break, $"Route {walk.Route} leaves out break {b}.");
            if (start >= 0 && (start < breaks.EarliestStart[b] || start > breaks.LatestStart[b]))
                yield return new(RuleCodes.Break, $"Break {b} starts at {start}, outside of its window.");
        }
    }

    /// <summary>The pinned services are the first of the route, by rank.</summary>
    private static IEnumerable<RoutingViolation> Pins(RoutingFacts facts, RouteWalk walk)
    {
        int[] ranks = [.. walk.Services.Select(s => facts.Problem.Services.PinnedRank[s])];
        int[] pinned = [.. ranks.Where(rank => rank >= 0).Order()];
        if (!ranks.Take(pinned.Length).SequenceEqual(pinned))
            yield return new(
                RuleCodes.SequencePin,
                $"Route {walk.Route} does not open with its pinned services in order."
            );
    }
}
