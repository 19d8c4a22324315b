using NodaTime;
using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>What holds the start of a stop where it is.</summary>
internal sealed class WhyThen(StandingPlan standing)
{
    private readonly PlanClock _clock = standing.Clock;

    /// <summary>Everything that binds, the patient's side first; one reason at least.</summary>
    public IReadOnlyList<TimeReason> Of(VisitId id)
    {
        Visit visit = standing.Request.Visits[standing.Compiled.Frame.IndexOf(id)];
        var stops = standing
            .Plan.Routes.SelectMany(route =>
                route.Stops.Select((stop, index) => (Route: route, Index: index, Stop: stop))
            )
            .Where(s => s.Stop.Visit == id)
            .ToList();
        Instant start = stops[0].Stop.Start;
        TimeReason[] reasons =
        [
            .. Pins(visit),
            .. Windows(visit, start),
            .. Relations(visit, start),
            .. stops.SelectMany(s => Way(s.Route, s.Index)),
        ];
        return reasons.Length > 0 ? reasons : [PutOff(visit, stops[0].Route, stops[0].Index)];
    }

    private IEnumerable<TimeReason> Pins(Visit visit) =>
        standing
            .Request.Pins.Starts.Where(pin => pin.Visit == visit.Id)
            .Select(pin => new TimeReason("pin", $"it is pinned to {_clock.Time(pin.Start)}"));

    private IEnumerable<TimeReason> Windows(Visit visit, Instant start)
    {
        foreach (TimeWindow window in visit.Windows.Where(window => window.Contains(start)))
        {
            if (window.Start == start)
                yield return new TimeReason("window", $"its window opens at {_clock.Time(start)}");
            if (window.End == start)
                yield return new TimeReason("window", $"its window closes at {_clock.Time(start)}");
        }
    }

    private IEnumerable<TimeReason> Relations(Visit visit, Instant start)
    {
        foreach (VisitRelation relation in standing.RelationsOf(visit.Id))
        {
            VisitId other = relation.First == visit.Id ? relation.Second : relation.First;
            if (StartOf(other) is not { } partner)
                continue;
            Duration gap = relation.Second == visit.Id ? start - partner : partner - start;
            string at = $"visit {other} at {_clock.Time(partner)}";
            if (relation.Kind == RelationKind.Simultaneous)
                yield return new TimeReason("relation", $"it starts together with {at}");
            else if (relation.Kind == RelationKind.Ordered && gap == relation.MinGap)
                yield return new TimeReason("relation", $"the least gap of {PlanClock.Minutes(gap)} to {at}");
            else if (relation.Kind == RelationKind.Ordered && gap == relation.MaxGap)
                yield return new TimeReason("relation", $"the greatest gap of {PlanClock.Minutes(gap)} to {at}");
        }
    }

    private IEnumerable<TimeReason> Way(PlannedRoute route, int index)
    {
        PlannedStop stop = route.Stops[index];
        if (stop.Arrival < stop.Start)
            return [];
        string name = standing.Request.Clinicians.First(c => c.Id == route.Clinician).Name;
        if (route.Breaks.LastOrDefault(pause => pause.BeforeStop == index) is { } pause)
            return [new TimeReason("break", $"{name}'s break ends at {_clock.Time(pause.End)}, then the way")];
        if (index > 0)
        {
            PlannedStop before = route.Stops[index - 1];
            string from = $"visit {before.Visit}, which ends at {_clock.Time(before.End)}";
            return [new TimeReason("way", $"{name} comes straight from {from}")];
        }
        Instant shift = standing.Compiled.Frame.Routes.First(slot => slot.Shift.Id == route.Shift).Shift.Start;
        return route.Departure > shift
            ? []
            : [new TimeReason("shift", $"{name}'s shift starts at {_clock.Time(shift)}, then the way")];
    }

    private TimeReason PutOff(Visit visit, PlannedRoute route, int index)
    {
        if (visit.Preferred is { } wish && wish.Contains(route.Stops[index].Start))
            return new TimeReason("later", $"the patient prefers {_clock.Span(wish)}");
        string next = index + 1 < route.Stops.Count ? $" before visit {route.Stops[index + 1].Visit}" : "";
        return new TimeReason("later", $"it could start earlier, but is put off so that nobody waits{next}");
    }

    private Instant? StartOf(VisitId visit) =>
        standing
            .Plan.Routes.SelectMany(route => route.Stops)
            .Where(s => s.Visit == visit)
            .Select(s => (Instant?)s.Start)
            .FirstOrDefault();
}
