using NodaTime;
using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>
/// In a used route every mandatory break is taken once; every break taken starts in its window, lasts its length and lies
/// within the duty. An unused route has none.
/// </summary>
internal sealed class BreakRule() : IPlanRule
{
    public IEnumerable<Violation> Check(PlanFacts facts) =>
        facts
            .Routes.SelectMany(route =>
                Missing(route).Concat(route.Planned.Breaks.SelectMany(b => Taken(facts, route, b)))
            )
            .Concat(facts.Plan.Routes.Where(r => r.Stops.Count == 0 && r.Breaks.Count > 0).Select(Idle));

    private static IEnumerable<Violation> Missing(RouteFacts route)
    {
        for (int b = 0; b < route.Shift.Breaks.Count; b++)
        {
            int taken = route.Planned.Breaks.Count(p => p.Break == b);
            if (taken > 1 || (taken == 0 && route.Shift.Breaks[b].Mandatory))
                yield return Broken(route, $"{route.Clinician.Name} takes break {b} {taken} times.", 1, "breaks");
        }
    }

    private static IEnumerable<Violation> Taken(PlanFacts facts, RouteFacts route, PlannedBreak taken)
    {
        string what = $"Break {taken.Break} of {route.Clinician.Name}";
        if (taken.Break < 0 || taken.Break >= route.Shift.Breaks.Count)
        {
            yield return Broken(route, $"{what} is not one of the shift's.", 1, "breaks");
            yield break;
        }
        Break due = route.Shift.Breaks[taken.Break];
        if (taken.BeforeStop < 0 || taken.BeforeStop > route.Stops.Count)
            yield return Broken(
                route,
                $"{what} stands before stop {taken.BeforeStop}, which the route has not.",
                1,
                "breaks"
            );
        Duration off = Duration.Max(due.EarliestStart - taken.Start, taken.Start - due.LatestStart);
        if (off > Duration.Zero)
            yield return Late(route, $"{what} starts at {facts.Words.Time(taken.Start)}, outside of its window.", off);
        Duration length = taken.End - taken.Start - Durations.WholeSeconds(due.Length);
        if (length != Duration.Zero)
            yield return Late(route, $"{what} lasts {PlanWords.Span(taken.End - taken.Start)}.", length);
        Duration beyond = Duration.Max(route.Planned.Departure - taken.Start, taken.End - route.Planned.Return);
        if (beyond > Duration.Zero)
            yield return Late(route, $"{what} lies beyond the duty.", beyond);
    }

    private static Violation Idle(PlannedRoute route) =>
        new(RuleCodes.Break, $"Shift {route.Shift} has breaks but no stops.")
        {
            Clinician = route.Clinician,
            Shift = route.Shift,
            Amount = route.Breaks.Count,
            Unit = "breaks",
        };

    private static Violation Late(RouteFacts route, string message, Duration amount) =>
        Broken(route, message, Math.Round(Math.Abs(Durations.Minutes(amount)), 6), "minutes");

    private static Violation Broken(RouteFacts route, string message, decimal amount, string unit) =>
        new(RuleCodes.Break, message)
        {
            Clinician = route.Clinician.Id,
            Shift = route.Shift.Id,
            Amount = amount,
            Unit = unit,
        };
}
