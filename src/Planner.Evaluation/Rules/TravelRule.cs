using NodaTime;
using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>
/// Every leg has the time and metres of the road network, and between two stops there is time for the leg and the breaks taken
/// there. The return is the earliest that these allow. A stop that begins before the one before it ends is the overlap rule's, a
/// return after the hard end the shift-end rule's, a break beyond the duty the break rule's.
/// </summary>
internal sealed class TravelRule() : RouteRule(RuleCodes.Travel)
{
    protected override IEnumerable<Violation> Check(PlanFacts facts, RouteFacts route)
    {
        foreach (GapFacts gap in route.Gaps)
            if (gap.Way is { } way && (Leg(route, gap, way) ?? Time(facts, route, gap, way)) is { } violation)
                yield return violation;
    }

    private Violation? Leg(RouteFacts route, GapFacts gap, TravelLeg way) =>
        gap.Stated == way
            ? null
            : Broken(
                route,
                gap.After,
                $"The way {Legs.Words(gap)} is {way.Seconds} s and {way.Metres} m, not {gap.Stated.Seconds} s and "
                    + $"{gap.Stated.Metres} m.",
                Math.Abs((gap.Stated.Seconds - (decimal)way.Seconds) / 60m),
                "minutes"
            );

    private Violation? Time(PlanFacts facts, RouteFacts route, GapFacts gap, TravelLeg way)
    {
        Duration needed = Durations.Of(way) + gap.BreakTime;
        Duration given = gap.Next - gap.Ready;
        if (gap is { Before: not null, After: not null } && given < Duration.Zero)
            return null;
        if (given < needed)
            return Broken(
                route,
                gap.After,
                $"The way {Legs.Words(gap)} takes {PlanWords.Span(needed)} (breaks on it included); the plan leaves "
                    + $"{PlanWords.Span(given)}.",
                Durations.Minutes(needed - given),
                "minutes"
            );
        return gap.After is { } stop ? Arrival(facts, route, gap, stop, way) : LateReturn(facts, route, gap, needed);
    }

    private Violation? Arrival(PlanFacts facts, RouteFacts route, GapFacts gap, StopFacts stop, TravelLeg way)
    {
        Instant arrival = stop.Planned.Arrival;
        Duration early = Durations.Of(way) - (arrival - Ready(route, gap));
        if (early <= Duration.Zero && arrival <= stop.Planned.Start)
            return null;
        return Broken(
            route,
            stop,
            $"Visit {stop.Planned.Visit} cannot be reached at {facts.Words.Time(arrival)} and started at "
                + $"{facts.Words.Time(stop.Planned.Start)}.",
            Math.Abs(Durations.Minutes(early)),
            "minutes"
        );
    }

    /// <summary>A service that is stated to end too late is not held against the arrival after it.</summary>
    private static Instant Ready(RouteFacts route, GapFacts gap)
    {
        if (gap.Before is not { } before)
            return gap.Ready;
        Duration over = gap.Ready - before.Planned.Start - route.ServiceTime(before) - route.SetUp(before);
        return over > Duration.Zero ? gap.Ready - over : gap.Ready;
    }

    private Violation? LateReturn(PlanFacts facts, RouteFacts route, GapFacts gap, Duration needed)
    {
        Instant back = route.Planned.Return;
        Duration least = gap.Breaks.Aggregate(needed, (least, taken) => Duration.Max(least, taken.End - gap.Ready));
        if (back - gap.Ready <= least || back > route.Shift.HardEnd)
            return null;
        return Broken(
            route,
            null,
            $"{route.Clinician.Name} is back at {facts.Words.Time(back)}, {PlanWords.Span(back - gap.Ready - least)} later than "
                + "the way takes.",
            Durations.Minutes(back - gap.Ready - least),
            "minutes"
        );
    }
}
