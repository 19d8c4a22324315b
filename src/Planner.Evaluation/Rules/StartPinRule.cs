using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>A visit with a pinned start starts at exactly that moment.</summary>
internal sealed class StartPinRule() : RouteRule(RuleCodes.StartPin)
{
    protected override IEnumerable<Violation> Check(PlanFacts facts, RouteFacts route)
    {
        foreach (StopFacts stop in route.Stops)
        foreach (StartPin pin in facts.Request.Pins.Starts)
            if (stop.Visit?.Id == pin.Visit && stop.Planned.Start != pin.Start)
                yield return Broken(
                    route,
                    stop,
                    $"Visit {pin.Visit} is pinned to {facts.Words.Time(pin.Start)}, but starts at "
                        + $"{facts.Words.Time(stop.Planned.Start)}.",
                    Math.Abs(Durations.Minutes(stop.Planned.Start - pin.Start)),
                    "minutes"
                );
    }
}
