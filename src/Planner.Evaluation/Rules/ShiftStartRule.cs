using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>Nobody departs before the shift starts.</summary>
internal sealed class ShiftStartRule() : RouteRule(RuleCodes.ShiftStart)
{
    protected override IEnumerable<Violation> Check(PlanFacts facts, RouteFacts route)
    {
        if (route.Planned.Departure < route.Shift.Start)
            yield return Broken(
                route,
                null,
                $"{route.Clinician.Name} departs at {facts.Words.Time(route.Planned.Departure)}, before the shift starts at "
                    + $"{facts.Words.Time(route.Shift.Start)}.",
                Durations.Minutes(route.Shift.Start - route.Planned.Departure),
                "minutes"
            );
    }
}
