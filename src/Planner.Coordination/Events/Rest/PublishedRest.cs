using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>Cuts the published routes to what is open of them, on the shifts that are left; times as published.</summary>
internal sealed class PublishedRest(IReadOnlyList<SimulatedRoute> routes, RestShifts shifts)
{
    public IReadOnlyList<PlannedRoute> Of(PlanRequest rest)
    {
        var open = rest.Visits.Select(visit => visit.Id).ToHashSet();
        var left = rest.Clinicians.SelectMany(clinician => clinician.Shifts).ToDictionary(shift => shift.Id);
        return
        [
            .. routes
                .Where(route => left.ContainsKey(route.Shift.Id))
                .Select(route => Cut(route, left[route.Shift.Id], open))
                .Where(route => route.Stops.Count > 0),
        ];
    }

    private PlannedRoute Cut(SimulatedRoute route, Shift left, HashSet<VisitId> open)
    {
        PlannedRoute planned = route.Planned;
        (int Index, PlannedStop Item)[] kept =
        [
            .. planned.Stops.Index().Where(stop => stop.Index >= route.Frozen && open.Contains(stop.Item.Visit)),
        ];
        return planned with
        {
            Departure = Instant.Max(planned.Departure, left.Start),
            Stops = [.. kept.Select(stop => stop.Item)],
            Breaks = [.. planned.Breaks.Select(pause => Kept(pause, left.Id, kept)).OfType<PlannedBreak>()],
        };
    }

    private PlannedBreak? Kept(PlannedBreak pause, ShiftId shift, (int Index, PlannedStop Item)[] kept) =>
        shifts.BreakOf(shift, pause.Break) is { } index
            ? pause with
            {
                Break = index,
                BeforeStop = kept.Count(stop => stop.Index < pause.BeforeStop),
            }
            : null;
}
