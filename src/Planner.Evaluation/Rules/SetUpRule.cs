using NodaTime;
using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>Set-up is made where the place changes, and only there.</summary>
internal sealed class SetUpRule() : RouteRule(RuleCodes.SetUp)
{
    protected override IEnumerable<Violation> Check(PlanFacts facts, RouteFacts route)
    {
        foreach (StopFacts stop in route.Stops)
        {
            Duration due = route.SetUp(stop);
            if (route.Gaps[stop.Index].IsKnown && stop.Planned.SetUp != due)
                yield return Broken(
                    route,
                    stop,
                    $"Visit {stop.Planned.Visit} has a set-up of {PlanWords.Span(stop.Planned.SetUp)}; it takes "
                        + $"{PlanWords.Span(due)} there.",
                    Math.Abs(Durations.Minutes(stop.Planned.SetUp) - Durations.Minutes(due)),
                    "minutes"
                );
        }
    }
}
