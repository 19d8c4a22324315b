using NodaTime;
using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>A clinician does one thing at a time: no two services, breaks or routes of one clinician overlap.</summary>
internal sealed class OverlapRule() : RouteRule(RuleCodes.Overlap)
{
    protected override IEnumerable<Violation> Check(PlanFacts facts, RouteFacts route) =>
        route.Gaps.SelectMany(gap => InGap(facts, route, gap)).Concat(WithLaterRoutes(facts, route));

    private IEnumerable<Violation> InGap(PlanFacts facts, RouteFacts route, GapFacts gap)
    {
        Instant busy = gap.Before is null ? Instant.MinValue : gap.Ready;
        foreach (PlannedBreak taken in gap.Breaks)
        {
            if (taken.Start < busy)
                yield return Clash(facts, route, gap.Before, "a break", taken.Start, busy);
            busy = Instant.Max(busy, taken.End);
        }
        if (gap.After is { } stop && stop.Planned.Start < busy)
            yield return Clash(facts, route, stop, $"visit {stop.Planned.Visit}", stop.Planned.Start, busy);
    }

    private Violation Clash(
        PlanFacts facts,
        RouteFacts route,
        StopFacts? stop,
        string what,
        Instant start,
        Instant busy
    ) =>
        Broken(
            route,
            stop,
            $"{route.Clinician.Name} begins {what} at {facts.Words.Time(start)}, while busy until {facts.Words.Time(busy)}.",
            Durations.Minutes(busy - start),
            "minutes"
        );

    /// <summary>Only what lies inside the shifts counts: a route beyond its shift is reported as that.</summary>
    private IEnumerable<Violation> WithLaterRoutes(PlanFacts facts, RouteFacts route)
    {
        foreach (RouteFacts other in facts.Routes.SkipWhile(r => r != route).Skip(1))
        {
            Duration shared = Instant.Min(End(route), End(other)) - Instant.Max(Begin(route), Begin(other));
            if (other.Clinician.Id == route.Clinician.Id && shared > Duration.Zero)
                yield return Broken(
                    route,
                    null,
                    $"The routes of {route.Clinician.Name} on shifts {route.Shift.Id} and {other.Shift.Id} overlap.",
                    Durations.Minutes(shared),
                    "minutes"
                );
        }
    }

    private static Instant Begin(RouteFacts route) => Instant.Max(route.Planned.Departure, route.Shift.Start);

    private static Instant End(RouteFacts route) => Instant.Min(route.Planned.Return, route.Shift.HardEnd);
}
