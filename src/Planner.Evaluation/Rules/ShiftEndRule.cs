using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>Everybody is back by the hard end of the shift, that moment included.</summary>
internal sealed class ShiftEndRule() : RouteRule(RuleCodes.ShiftEnd)
{
    protected override IEnumerable<Violation> Check(PlanFacts facts, RouteFacts route)
    {
        if (route.Planned.Return > route.Shift.HardEnd)
            yield return Broken(
                route,
                null,
                $"{route.Clinician.Name} is back at {facts.Words.Time(route.Planned.Return)}, after the shift's hard end at "
                    + $"{facts.Words.Time(route.Shift.HardEnd)}.",
                Durations.Minutes(route.Planned.Return - route.Shift.HardEnd),
                "minutes"
            );
    }
}
