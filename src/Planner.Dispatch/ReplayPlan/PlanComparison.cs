using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>What differs between two plans of one request, visit by visit, route by route, term by term.</summary>
public sealed class PlanComparison
{
    private static readonly LocalDateTimePattern Clock = LocalDateTimePattern.CreateWithInvariantCulture(
        "HH':'mm':'ss"
    );

    private static readonly LocalDateTimePattern Calendar = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu'-'MM'-'dd HH':'mm':'ss"
    );

    private readonly DateTimeZone _zone;
    private readonly LocalDateTimePattern _moment;
    private readonly Dictionary<(VisitId, int), (PlannedRoute Route, PlannedStop Stop)> _before;
    private readonly Dictionary<(VisitId, int), (PlannedRoute Route, PlannedStop Stop)> _after;

    private PlanComparison(PlanRequest request, Plan before, Plan after)
    {
        _zone = request.Agency.TimeZone;
        _moment = request.From == request.To ? Clock : Calendar;
        (_before, _after) = (Stops(before), Stops(after));
    }

    /// <summary>Every difference, in the order visits, routes, cost, statements; empty = both say the same.</summary>
    public static IReadOnlyList<PlanDifference> Of(PlanRequest request, Plan before, Plan after)
    {
        var comparison = new PlanComparison(request, before, after);
        List<PlanDifference> visits = [.. comparison.Visits()];
        return
        [
            .. visits,
            .. comparison.Routes(before, after, visits.Count > 0),
            .. Cost(before, after),
            .. Statements(before, after),
        ];
    }

    private IEnumerable<PlanDifference> Visits() =>
        from key in _before
            .Keys.Union(_after.Keys)
            .OrderBy(k => k.Item1.Value, StringComparer.Ordinal)
            .ThenBy(k => k.Item2)
        let difference = OfStop(key)
        where difference is not null
        select difference;

    private PlanDifference? OfStop((VisitId Visit, int Service) key)
    {
        string name = key.Service == 0 ? key.Visit.Value : $"{key.Visit.Value} (second clinician)";
        bool was = _before.TryGetValue(key, out var before);
        if (!_after.TryGetValue(key, out var after))
            return New(PlanDifferenceKind.Served, $"{name}: left out instead of {Words(before)}");
        if (!was)
            return New(PlanDifferenceKind.Served, $"{name}: {Words(after)} instead of left out");
        if (before.Route.Shift != after.Route.Shift)
            return New(PlanDifferenceKind.Shift, $"{name}: {Words(after)} instead of {Words(before)}");
        return before.Stop.Start == after.Stop.Start
            ? null
            : New(PlanDifferenceKind.Start, $"{name}: {Time(after.Stop.Start)} instead of {Time(before.Stop.Start)}");

        PlanDifference New(PlanDifferenceKind kind, string message) => new(kind, key.Visit, message);
    }

    /// <summary>Legs, breaks and ends; told only where the visits agree, for they follow from those.</summary>
    private IEnumerable<PlanDifference> Routes(Plan before, Plan after, bool isTold)
    {
        if (isTold)
            yield break;
        var routes = after.Routes.ToLookup(route => route.Shift);
        foreach (PlannedRoute was in before.Routes)
            if (routes[was.Shift].FirstOrDefault() is not { } now || !IsSame(was, now))
                yield return new PlanDifference(
                    PlanDifferenceKind.Route,
                    null,
                    $"Route {was.Shift.Value}: {Route(was)}"
                );
    }

    private string Route(PlannedRoute was) =>
        $"recorded from {Time(was.Departure)} to {Time(was.Return)}; the departure, a leg, a break or the return differs";

    private static bool IsSame(PlannedRoute a, PlannedRoute b) =>
        (a.Departure, a.Return, a.LegHome, a.Clinician) == (b.Departure, b.Return, b.LegHome, b.Clinician)
        && a.Stops.SequenceEqual(b.Stops)
        && a.Breaks.SequenceEqual(b.Breaks);

    private static IEnumerable<PlanDifference> Cost(Plan before, Plan after)
    {
        var lines = after.Cost.ToLookup(line => (line.Term, line.Tier));
        foreach (CostLine was in before.Cost)
        {
            decimal now = lines[(was.Term, was.Tier)].Sum(line => line.Cost);
            if (now != was.Cost)
                yield return new PlanDifference(
                    PlanDifferenceKind.Cost,
                    null,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{was.Term}: cost {now:0.##} instead of {was.Cost:0.##}"
                    )
                );
        }
    }

    private static IEnumerable<PlanDifference> Statements(Plan before, Plan after)
    {
        if (before.ServableUpperBound != after.ServableUpperBound)
            yield return new PlanDifference(
                PlanDifferenceKind.Statement,
                null,
                $"At most {after.ServableUpperBound} visits can be served instead of {before.ServableUpperBound}"
            );
        var reasons = after.Unassigned.ToLookup(left => left.Visit, left => Words(left));
        foreach (UnassignedVisit was in before.Unassigned)
            if (reasons[was.Visit].FirstOrDefault() is { } now && now != Words(was))
                yield return new PlanDifference(
                    PlanDifferenceKind.Statement,
                    was.Visit,
                    $"{was.Visit.Value}: left out for other stated reasons"
                );
    }

    private static string Words(UnassignedVisit left) =>
        string.Join('\n', left.Reasons.Select(r => $"{left.Servable} {r.Rule} {r.Message}"));

    private static Dictionary<(VisitId, int), (PlannedRoute, PlannedStop)> Stops(Plan plan) =>
        plan
            .Routes.SelectMany(route => route.Stops.Select(stop => (route, stop)))
            .GroupBy(at => (at.stop.Visit, at.stop.Service))
            .ToDictionary(group => group.Key, group => group.First());

    private string Words((PlannedRoute Route, PlannedStop Stop) at) =>
        $"{at.Route.Clinician.Value} {Time(at.Stop.Start)}";

    private string Time(Instant moment) => _moment.Format(moment.InZone(_zone).LocalDateTime);
}
