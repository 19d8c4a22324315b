using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>The published request with the events in it and the past as it went.</summary>
internal sealed class WholeRequest(DayDraft draft, IReadOnlyList<SimulatedRoute> simulated, WholeRoutes routes)
{
    private readonly ILookup<VisitId, (SimulatedRoute Route, SimulatedStop Stop)> _past = simulated
        .SelectMany(route => route.FrozenStops.Where(PastRoute.IsTold).Select(stop => (route, stop)))
        .ToLookup(item => item.stop.Planned.Visit);

    public PlanRequest Build()
    {
        Visit[] visits = [.. draft.Request.Visits.Where(IsLeft).Select(Visit)];
        var left = visits.Where(visit => !IsVain(visit.Id)).Select(visit => visit.Id).ToHashSet();
        Clinician[] clinicians = [.. draft.Request.Clinicians.Select(new WholeShifts(draft, simulated, routes).Of)];
        return draft.Request with
        {
            Clinicians = clinicians,
            Visits = visits,
            Relations =
            [
                .. draft.Request.Relations.Where(r => left.Contains(r.First) && left.Contains(r.Second) && IsKept(r)),
            ],
            Pins = Pins(
                left,
                [.. visits.Select(visit => visit.Id)],
                [.. clinicians.SelectMany(c => c.Shifts, (_, s) => s.Id)]
            ),
        };
    }

    private bool IsVain(VisitId visit) => _past[visit].Any(item => item.Stop.Fate == StopFate.Vain);

    /// <summary>What is gone is left out, but for a way that was driven in vain.</summary>
    private bool IsLeft(Visit visit) =>
        _past.Contains(visit.Id) || !(draft.IsGone(visit.Id) || draft.NoShows.ContainsKey(visit.Id));

    private Visit Visit(Visit visit)
    {
        if (!_past.Contains(visit.Id))
            return draft.Lengthened(visit);
        var stops = _past[visit.Id].OrderBy(item => item.Stop.Planned.Service).ToList();
        visit = visit with
        {
            Services = [.. stops.Select(item => PastNeed.Of(visit, item.Route, item.Stop, draft.Day))],
        };
        Instant start = stops[0].Stop.Start;
        if (IsVain(visit.Id))
            return visit with
            {
                Windows = [new TimeWindow(start, start)],
                Preferred = null,
                LatestEnd = null,
                SetUp = Duration.Zero,
                PointsHundredths = 0,
            };
        return visit.Windows.Any(window => window.Contains(start))
            ? visit
            : visit with
            {
                Windows = [new TimeWindow(start, start)],
            };
    }

    /// <summary>Whether a relation of two past visits was kept as the day went; with the rest, the repair has kept it.</summary>
    private bool IsKept(VisitRelation relation)
    {
        if (!_past.Contains(relation.First) || !_past.Contains(relation.Second))
            return true;
        Duration gap = _past[relation.Second].First().Stop.Start - _past[relation.First].First().Stop.Start;
        return relation.Kind switch
        {
            RelationKind.Simultaneous => gap == Duration.Zero,
            RelationKind.Ordered => gap >= relation.MinGap && !(gap > relation.MaxGap),
            _ => true,
        };
    }

    /// <param name="left">Visits that are made or may be.</param>
    /// <param name="told">These, and the ways in vain: they keep their place in an order.</param>
    /// <param name="worked">Shifts that are left, whole or in part.</param>
    private Pins Pins(HashSet<VisitId> left, HashSet<VisitId> told, HashSet<ShiftId> worked)
    {
        Pins pins = draft.Request.Pins;
        return new Pins
        {
            Clinicians = [.. pins.Clinicians.Where(pin => left.Contains(pin.Visit))],
            Starts =
            [
                .. pins.Starts.Where(pin =>
                    left.Contains(pin.Visit) && _past[pin.Visit].All(p => p.Stop.Start == pin.Start)
                ),
            ],
            Sequences =
            [
                .. pins
                    .Sequences.Where(pin => worked.Contains(pin.Shift))
                    .Select(pin => pin with { Visits = [.. pin.Visits.Where(told.Contains)] })
                    .Where(pin => pin.Visits.Count > 0),
            ],
        };
    }
}
