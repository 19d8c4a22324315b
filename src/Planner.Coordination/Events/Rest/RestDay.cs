using NodaTime;
using Planner.Domain;
using Planner.Travel;

namespace Planner.Coordination;

/// <summary>Puts together what is left of a day that has been gone through until now.</summary>
internal sealed class RestDay(DayDraft draft, IReadOnlyList<SimulatedRoute> routes, Instant now, TravelLookup travel)
{
    private readonly FixedStops _fixed = new(draft, routes);
    private readonly DoorPlaces _doors = new();

    /// <summary>A night shift's visits behind midnight have their windows on the next day.</summary>
    private readonly HashSet<VisitId> _published =
    [
        .. draft.Routes.SelectMany(route => route.Stops).Select(stop => stop.Visit),
    ];

    public RemainingDay Build(Provenance provenance)
    {
        IReadOnlyList<TravelDelay> delays = draft.DelaysAfter(now);
        ITravelMatrix published = travel.Matrix.Now;
        ITravelMatrix delayed = DelayedTravel.Of(published, delays);
        TravelLookup roads = ReferenceEquals(delayed, travel.Matrix) ? travel : new TravelLookup(delayed);
        var shifts = new RestShifts(draft, routes, now, roads, _doors);
        PlanRequest request = Request(shifts);
        return new RemainingDay
        {
            Now = now,
            Request = request,
            Travel = _doors.Over(roads),
            Whole = new WholeDay(draft, routes, roads, delays, provenance),
            Promises = [.. Promises(request.Visits.Select(visit => visit.Id).ToHashSet())],
            Published = new PublishedRest(routes, shifts).Of(request),
            Past = [.. routes.Where(route => route.FrozenStops.Any(PastRoute.IsTold)).Select(PastRoute.Of)],
            Informed = [.. draft.Request.Clinicians.Select(c => c.Id).Where(draft.Informed.Contains)],
            Disturbed = new Disturbance(draft, routes).Of(request),
        };
    }

    private PlanRequest Request(RestShifts shifts)
    {
        var bonds = new RestBonds(draft.Request, _fixed);
        Visit[] visits = [.. draft.Request.Visits.Where(IsOpen).Select(visit => bonds.Bind(draft.Lengthened(visit)))];
        var open = visits.Select(visit => visit.Id).ToHashSet();
        var staff = new RestStaff(draft, _fixed, shifts);
        return draft.Request with
        {
            From = draft.Day,
            To = draft.Day,
            Clinicians = [.. draft.Request.Clinicians.Select(clinician => bonds.Mark(staff.Of(clinician)))],
            Patients = [.. draft.Request.Patients.Select(_fixed.WithHistory)],
            Visits = visits,
            Relations = [.. draft.Request.Relations.Where(r => open.Contains(r.First) && open.Contains(r.Second))],
            Pins = bonds.Pins(open),
            // What was driven is past; the same shift may go the same way again, as the roads are now.
            Travel = draft.Request.Travel with
            {
                Driven = [],
            },
            UnknownFields = [],
        };
    }

    private bool IsOpen(Visit visit) =>
        !draft.IsGone(visit.Id)
        && !draft.NoShows.ContainsKey(visit.Id)
        && !_fixed.Visits.Contains(visit.Id)
        && (
            (_published.Contains(visit.Id) && !IsMovedAway(visit))
            || visit.Windows.Any(window =>
                draft.DateOf(window.Start) <= draft.Day && draft.DateOf(window.End) >= draft.Day
            )
        );

    /// <summary>An event gave it times at which none of the day's shifts lasts any more.</summary>
    private bool IsMovedAway(Visit visit) =>
        draft.Unpromised.Contains(visit.Id)
        && draft
            .Request.Clinicians.SelectMany(clinician => clinician.Shifts)
            .Where(draft.IsToday)
            .All(shift => visit.Windows.All(window => window.Start > shift.HardEnd || window.End < shift.Start));

    private IEnumerable<Promise> Promises(HashSet<VisitId> open) =>
        from route in draft.Routes
        from stop in route.Stops
        where open.Contains(stop.Visit) && !draft.Unpromised.Contains(stop.Visit)
        select new Promise(stop.Visit, stop.Service, route.Clinician, route.Shift, stop.Start);
}
