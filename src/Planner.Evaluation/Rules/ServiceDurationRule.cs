using NodaTime;
using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>
/// Every service lasts what the order and the clinician's pace say, besides the set-up. A set-up that is stated wrongly is the
/// set-up rule's: here the span may hold the stated set-up or the one that is due.
/// </summary>
internal sealed class ServiceDurationRule() : RouteRule(RuleCodes.ServiceDuration)
{
    protected override IEnumerable<Violation> Check(PlanFacts facts, RouteFacts route)
    {
        foreach (StopFacts stop in route.Stops)
        {
            if (stop.Need is null)
                continue;
            Duration span = stop.Planned.End - stop.Planned.Start;
            Duration ordered = route.ServiceTime(stop);
            Duration due = ordered + route.SetUp(stop);
            if (
                span != due
                && Durations.Seconds(span) - Durations.Seconds(stop.Planned.SetUp) != Durations.Seconds(ordered)
            )
                yield return Broken(
                    route,
                    stop,
                    $"Visit {stop.Planned.Visit} lasts {PlanWords.Span(span)}; with {route.Clinician.Name} it takes "
                        + $"{PlanWords.Span(due)}.",
                    Math.Abs(Durations.Minutes(span - due)),
                    "minutes"
                );
        }
    }
}
