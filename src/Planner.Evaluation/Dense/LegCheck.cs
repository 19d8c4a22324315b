using Planner.Domain;
using Planner.Routing;

namespace Planner.Evaluation;

/// <summary>Between two services there is a way that is allowed and time for it and for the breaks of the gap.</summary>
internal static class LegCheck
{
    public static IEnumerable<RoutingViolation> Check(RoutingFacts facts, RouteWalk walk) =>
        walk.Legs.SelectMany(leg =>
            Way(facts, walk, leg).Concat(Breaks(facts, walk, leg)).Concat(BreaksAtStop(facts, walk, leg))
        );

    private static IEnumerable<RoutingViolation> Way(RoutingFacts facts, RouteWalk walk, LegFacts leg)
    {
        if (leg.Travel >= RoutingProblem.Unreachable)
        {
            yield return new(RuleCodes.Unreachable, $"Route {walk.Route}: no way {Words(leg)}.");
            yield break;
        }
        if (leg.Travel > facts.Problem.Routes.MaxLeg[walk.Route])
            yield return new(RuleCodes.MaxLegTravel, $"Route {walk.Route}: {leg.Travel} ticks {Words(leg)}.");
        long breakTime = leg.Breaks.Sum(b => (long)facts.Problem.Breaks.Length[b]);
        long least = leg.Ready + leg.Travel + breakTime;
        if (leg is { Before: >= 0, After: >= 0 } && leg.Next < leg.Ready)
            yield return new(RuleCodes.Overlap, $"Service {leg.After} starts at {leg.Next}, busy until {leg.Ready}.");
        else if (leg.Next < least)
            yield return new(RuleCodes.Travel, $"Route {walk.Route}: {leg.Next} {Words(leg)} is before {least}.");
        else if (leg.After < 0 && leg.Next > Math.Max(least, LastBreakEnd(facts, leg) + DriveBehindBreaks(facts, leg)))
            yield return new(RuleCodes.Travel, $"Route {walk.Route} returns at {leg.Next}, later than it could.");
    }

    private static IEnumerable<RoutingViolation> Breaks(RoutingFacts facts, RouteWalk walk, LegFacts leg)
    {
        long free = leg.Ready;
        foreach (int b in leg.Breaks)
        {
            if (facts.Solution.BreakStart[b] < free)
                yield return new(
                    RuleCodes.Overlap,
                    $"Break {b} starts at {facts.Solution.BreakStart[b]}, busy until {free}."
                );
            free = facts.Solution.BreakStart[b] + (long)facts.Problem.Breaks.Length[b];
        }
        if (leg.Breaks.Count > 0 && leg.Next < free)
            yield return new(
                RuleCodes.Overlap,
                $"Route {walk.Route}: {leg.Next} {Words(leg)} is before a break's end {free}."
            );
    }

    /// <summary>Where breaks are taken at a stop, the whole drive lies before the first or behind the last of a gap.</summary>
    private static IEnumerable<RoutingViolation> BreaksAtStop(RoutingFacts facts, RouteWalk walk, LegFacts leg)
    {
        if (!facts.Problem.Breaks.AtStop || leg.Breaks.Count == 0 || leg.Travel >= RoutingProblem.Unreachable)
            yield break;
        bool follow = leg.After >= 0 && facts.Solution.BreakStart[leg.Breaks[0]] >= leg.Ready + leg.Travel;
        bool precede = leg.Before >= 0 && leg.Next >= LastBreakEnd(facts, leg) + leg.Travel;
        if (!follow && !precede)
            yield return new(RuleCodes.Break, $"Route {walk.Route}: a break {Words(leg)} is taken on the way.");
    }

    private static long DriveBehindBreaks(RoutingFacts facts, LegFacts leg) =>
        facts.Problem.Breaks.AtStop && leg.Breaks.Count > 0 ? leg.Travel : 0;

    private static long LastBreakEnd(RoutingFacts facts, LegFacts leg) =>
        leg.Breaks.Count == 0
            ? long.MinValue
            : facts.Solution.BreakStart[leg.Breaks[^1]] + (long)facts.Problem.Breaks.Length[leg.Breaks[^1]];

    private static string Words(LegFacts leg) => $"from {leg.Before} to {leg.After}";
}
