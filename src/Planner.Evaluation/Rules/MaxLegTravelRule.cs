using NodaTime;
using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>No leg longer than the clinician's limit, ways from and to the route's ends included.</summary>
internal sealed class MaxLegTravelRule() : RouteRule(RuleCodes.MaxLegTravel)
{
    protected override IEnumerable<Violation> Check(PlanFacts facts, RouteFacts route)
    {
        foreach (GapFacts gap in route.Gaps)
            if (
                route.Clinician.Limits.MaxLegTravel is { } limit
                && gap.Way is { } way
                && Durations.Of(way) - limit is var excess
                && excess > Duration.Zero
            )
                yield return Broken(
                    route,
                    gap.After,
                    $"The way {Legs.Words(gap)} takes {PlanWords.Span(Durations.Of(way))}; {route.Clinician.Name}'s limit is "
                        + $"{PlanWords.Span(limit)}.",
                    Durations.Minutes(excess),
                    "minutes"
                );
    }
}
