using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>Makes one route of what is past and what follows.</summary>
internal sealed class RouteJoin(PlanRequest request, TravelLookup travel)
{
    private readonly Dictionary<VisitId, Visit> _visits = request.Visits.ToDictionary(visit => visit.Id);
    private readonly Dictionary<PatientId, GeoPoint> _places = request.Patients.ToDictionary(
        p => p.Id,
        p => p.Address.Point
    );

    public PlannedRoute Of(ClinicianId clinician, Shift shift, WholeRoutes routes)
    {
        PlannedRoute? past = routes.Past.GetValueOrDefault(shift.Id);
        PlannedRoute? rest = routes.Rest(shift.Id);
        PlannedStop[] done = [.. (past?.Stops ?? []).Select(Settled)];
        PlannedBreak[] taken = [.. (past?.Breaks ?? []).Select((pause, index) => pause with { Break = index })];
        GeoPoint place = done.Length == 0 ? shift.StartPlace.Point : PlaceOf(done[^1]);
        IEnumerable<PlannedStop> following = (rest?.Stops ?? []).Select(
            (stop, i) => i == 0 ? Following(stop, place) : Settled(stop)
        );
        return new PlannedRoute
        {
            Clinician = clinician,
            Shift = shift.Id,
            Departure = routes.Departure(shift.Id),
            Return = routes.Return(shift.Id),
            Stops = [.. done, .. following],
            Breaks = [.. taken, .. (rest?.Breaks ?? []).Select(pause => Behind(pause, taken.Length, done.Length))],
            LegHome = routes.WayHome(shift.Id),
        };
    }

    private static PlannedBreak Behind(PlannedBreak pause, int breaks, int stops) =>
        pause with
        {
            Break = pause.Break + breaks,
            BeforeStop = pause.BeforeStop + stops,
        };

    /// <summary>The first stop of the rest: its way begins at the last place of the past.</summary>
    private PlannedStop Following(PlannedStop stop, GeoPoint from)
    {
        GeoPoint place = PlaceOf(stop);
        Duration setUp = from == place ? Duration.Zero : stop.SetUp;
        return Settled(stop with { Leg = Way(from, place), SetUp = setUp, End = stop.End - stop.SetUp + setUp });
    }

    /// <summary>With the number of the window as the whole day's request has it, and of the service where only one was tried.</summary>
    private PlannedStop Settled(PlannedStop stop)
    {
        Visit visit = _visits[stop.Visit];
        int window = visit.Windows.Index().FirstOrDefault(w => w.Item.Contains(stop.Start)).Index;
        return stop with { Window = window, Service = Math.Min(stop.Service, visit.Services.Count - 1) };
    }

    private GeoPoint PlaceOf(PlannedStop stop) => _places[_visits[stop.Visit].Patient];

    private TravelLeg Way(GeoPoint from, GeoPoint to) => travel.Between(from, to) ?? default;
}
