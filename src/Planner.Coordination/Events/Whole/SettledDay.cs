using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>
/// Brings a whole day's request and routes to terms where the past went as no plan would: ways that took something else than they
/// take now are named, a limit of their length gives way to them, and a set-up that was due though the place did not change is part
/// of the service, as one that was not due though it did is left out.
/// </summary>
internal sealed class SettledDay
{
    private readonly TravelLookup _travel;
    private readonly bool _hasDelays;
    private readonly Func<ShiftId, bool> _isUnderWay;
    private readonly Dictionary<VisitId, Visit> _visits;
    private readonly Dictionary<PatientId, GeoPoint> _places;
    private readonly Dictionary<ClinicianId, Clinician> _clinicians;
    private readonly List<DrivenLeg> _driven = [];

    /// <param name="isUnderWay">Whether something of a shift is past, or it is one of another day.</param>
    /// <param name="travel">The roads as they are now.</param>
    public SettledDay(
        PlanRequest request,
        IEnumerable<PlannedRoute> routes,
        Func<ShiftId, bool> isUnderWay,
        TravelLookup travel
    )
    {
        (_travel, _hasDelays, _isUnderWay) = (travel, request.Travel.Delays.Count > 0, isUnderWay);
        _visits = request.Visits.ToDictionary(visit => visit.Id);
        _places = request.Patients.ToDictionary(patient => patient.Id, patient => patient.Address.Point);
        _clinicians = request.Clinicians.ToDictionary(clinician => clinician.Id);
        Routes = [.. routes.Select(Settle)];
        Request = request with
        {
            Clinicians = [.. request.Clinicians.Select(clinician => _clinicians[clinician.Id])],
            Visits = [.. request.Visits.Select(visit => _visits[visit.Id])],
            Travel = request.Travel with { Driven = _driven },
        };
    }

    public PlanRequest Request { get; }

    public IReadOnlyList<PlannedRoute> Routes { get; }

    private PlannedRoute Settle(PlannedRoute route)
    {
        Shift shift = _clinicians[route.Clinician].Shifts.First(s => s.Id == route.Shift);
        var stops = new List<PlannedStop>();
        GeoPoint at = shift.StartPlace.Point;
        // Whoever left before the roads changed, or leaves on another day, may reach what nobody who leaves now can.
        bool isTold = _hasDelays && _isUnderWay(route.Shift);
        foreach (PlannedStop stop in route.Stops)
        {
            GeoPoint to = _places[_visits[stop.Visit].Patient];
            Drive(route, stop.Visit, at, to, stop.Leg, isTold);
            stops.Add(at == to ? WithoutSetUp(route, stop) : WithSetUp(route, stop));
            at = to;
        }
        Drive(route, null, at, shift.EndPlace.Point, route.LegHome, false);
        return route with { Stops = stops };
    }

    private void Drive(PlannedRoute route, VisitId? visit, GeoPoint from, GeoPoint to, TravelLeg leg, bool isTold)
    {
        bool isDriven = isTold || _travel.BetweenNow(from, to) != leg;
        if (isDriven)
            _driven.Add(new DrivenLeg(route.Shift, visit, from, to, leg));
        // Whoever is out has to come home, however long that takes by now.
        if (!isDriven && visit is not null)
            return;
        Clinician clinician = _clinicians[route.Clinician];
        if (clinician.Limits.MaxLegTravel is { } most && Duration.FromSeconds(leg.Seconds) is var took && took > most)
            _clinicians[clinician.Id] = clinician with { Limits = clinician.Limits with { MaxLegTravel = took } };
    }

    private PlannedStop WithoutSetUp(PlannedRoute route, PlannedStop stop)
    {
        if (stop.SetUp == Duration.Zero)
            return stop;
        Last(route, stop, stop.End - stop.Start);
        return stop with { SetUp = Duration.Zero };
    }

    /// <summary>Whoever came from home, at the same address, made none, though the last stop lies elsewhere.</summary>
    private PlannedStop WithSetUp(PlannedRoute route, PlannedStop stop)
    {
        Visit visit = _visits[stop.Visit];
        var due = Duration.FromSeconds((long)Math.Ceiling(visit.SetUp.TotalSeconds));
        if (stop.SetUp == due)
            return stop;
        if (visit.Services.Count == 1)
        {
            _visits[visit.Id] = visit with { SetUp = stop.SetUp };
            return stop;
        }
        Last(route, stop, stop.End - stop.Start - due);
        return stop with { SetUp = due };
    }

    private void Last(PlannedRoute route, PlannedStop stop, Duration took)
    {
        Visit visit = _visits[stop.Visit];
        ServiceNeed need = PastNeed.Lasting(visit.Services[stop.Service], _clinicians[route.Clinician], took);
        _visits[visit.Id] = visit with
        {
            Services = [.. visit.Services.Select((other, index) => index == stop.Service ? need : other)],
        };
    }
}
