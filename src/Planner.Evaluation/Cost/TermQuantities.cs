using NodaTime;
using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>The quantity of each term, by the formulas of solver-models/decisions/0002. Times in seconds, ways in metres.</summary>
internal static class TermQuantities
{
    public static decimal Of(PlanFacts facts, TermKind term) =>
        term switch
        {
            TermKind.HighestTardiness => Services(facts).Select(s => Tardiness(s.Stop)).DefaultIfEmpty().Max(),
            TermKind.OptionalVisit => LeftOut(facts, mandatory: false).Sum(OptionalPrice),
            TermKind.WorkBalance => WorkBalance(facts),
            TermKind.Overtime => facts.Routes.Sum(Overtime),
            TermKind.Waiting => facts.Routes.Sum(Waiting),
            TermKind.MissedBreak => facts.Routes.Sum(MissedBreaks),
            TermKind.TravelTime => facts.Routes.Sum(r => (decimal)r.TravelSeconds),
            TermKind.TravelDistance => facts.Routes.Sum(r => (decimal)r.TravelMetres),
            _ => Services(facts).Sum(s => OfService(facts, s.Route, s.Stop, term)),
        };

    /// <summary>What one service adds; 0 for terms that belong to whole routes.</summary>
    public static decimal OfService(PlanFacts facts, RouteFacts route, StopFacts stop, TermKind term) =>
        term switch
        {
            TermKind.TravelTime => route.Gaps[stop.Index].Way?.Seconds ?? 0,
            TermKind.TravelDistance => route.Gaps[stop.Index].Way?.Metres ?? 0,
            TermKind.Tardiness => Tardiness(stop),
            TermKind.PreferredWindow => OutsidePreferred(stop),
            TermKind.PreferredClinician => Wishes.IsNotPreferred(route, stop) ? 1 : 0,
            TermKind.Continuity => Wishes.IsNew(facts, route, stop) ? 1 : 0,
            TermKind.PreferredArea => Wishes.IsOutsidePreferredAreas(facts, route, stop) ? 1 : 0,
            _ => 0,
        };

    /// <summary>Stops of sound routes that stand for known services.</summary>
    public static IEnumerable<(RouteFacts Route, StopFacts Stop)> Services(PlanFacts facts) =>
        facts.Routes.SelectMany(r =>
            r.Stops.Where(s => s is { Need: not null, Patient: not null }).Select(s => (r, s))
        );

    public static IEnumerable<Visit> LeftOut(PlanFacts facts, bool mandatory) =>
        facts.Request.Visits.Where(v => v.Mandatory == mandatory && !facts.Served[v.Id].Any());

    public static decimal OptionalPrice(Visit visit) => Math.Max(1, visit.Priority) / 50m;

    private static decimal Tardiness(StopFacts stop) =>
        stop.Visit?.LatestEnd is { } latest ? Math.Max(0, Durations.Seconds(stop.Planned.End - latest)) : 0;

    private static decimal OutsidePreferred(StopFacts stop)
    {
        if (stop.Visit?.Preferred is not { } wish)
            return 0;
        Duration off = Duration.Max(wish.Start - stop.Planned.Start, stop.Planned.Start - wish.End);
        return Math.Max(0, Durations.Seconds(off));
    }

    private static decimal Overtime(RouteFacts route) =>
        Math.Max(0, Durations.Seconds(route.Planned.Return - route.Shift.SoftEnd));

    private static decimal Waiting(RouteFacts route) =>
        Durations.Seconds(route.Planned.Return - route.Planned.Departure)
        - route.TravelSeconds
        - Durations.Seconds(route.CareTime)
        - route.Gaps.Sum(g => Durations.Seconds(g.BreakTime));

    private static decimal MissedBreaks(RouteFacts route) =>
        route.Shift.Breaks.Where((b, i) => !b.Mandatory && route.Planned.Breaks.All(p => p.Break != i)).Count();

    private static decimal WorkBalance(PlanFacts facts)
    {
        ILookup<ClinicianId, RouteFacts> routes = facts.Routes.ToLookup(r => r.Clinician.Id);
        decimal[] work = [.. facts.Request.Clinicians.Select(c => Work(c, routes[c.Id]))];
        decimal total = work.Sum();
        return work.Sum(w => decimal.Ceiling(Math.Abs((work.Length * w) - total) / work.Length));
    }

    private static decimal Work(Clinician clinician, IEnumerable<RouteFacts> routes) =>
        Durations.Seconds(Durations.WholeSeconds(clinician.WorkedLately))
        + routes.Sum(r => r.TravelSeconds + Durations.Seconds(r.CareTime));
}
