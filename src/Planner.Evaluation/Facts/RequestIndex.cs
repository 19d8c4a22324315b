using NetTopologySuite.Geometries;
using NodaTime;
using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>A request and its travel times, asked by id. Unknown ids give null, never an exception.</summary>
internal sealed class RequestIndex
{
    private readonly Dictionary<ClinicianId, Clinician> _clinicians = [];
    private readonly Dictionary<ShiftId, Shift> _shifts = [];
    private readonly Dictionary<VisitId, Visit> _visits = [];
    private readonly Dictionary<PatientId, Patient> _patients = [];
    private readonly Dictionary<AreaId, Geometry> _areas = [];
    private readonly Dictionary<(ShiftId, VisitId?), TravelLeg> _driven = [];
    private readonly HashSet<VisitId> _reached = [];
    private readonly Dictionary<(AreaId, GeoPoint), bool> _inside = [];

    public RequestIndex(PlanRequest request, ITravelTimes travel)
    {
        Request = request;
        Travel = travel;
        foreach (Clinician clinician in request.Clinicians)
            Add(clinician);
        foreach (Visit visit in request.Visits)
            _visits.TryAdd(visit.Id, visit);
        foreach (Patient patient in request.Patients)
            _patients.TryAdd(patient.Id, patient);
        foreach (DrivenLeg driven in request.Travel.Driven)
            Add(driven);
        foreach (ServiceArea area in request.Areas)
            _areas.TryAdd(area.Id, area.Shape);
    }

    public PlanRequest Request { get; }
    public ITravelTimes Travel { get; }

    public Clinician? Clinician(ClinicianId id) => _clinicians.GetValueOrDefault(id);

    public Shift? Shift(ShiftId id) => _shifts.GetValueOrDefault(id);

    public Visit? Visit(VisitId id) => _visits.GetValueOrDefault(id);

    public Patient? Patient(PatientId id) => _patients.GetValueOrDefault(id);

    /// <summary>Local date of the start of a shift: limits and credentials count by it.</summary>
    public LocalDate DayOf(Shift shift) => shift.Start.InZone(Request.Agency.TimeZone).Date;

    /// <summary>What a way of a shift took, as the request knows it; null = what such a way takes now.</summary>
    /// <param name="visit">Where it led; null = to the end place.</param>
    public TravelLeg? Driven(ShiftId shift, VisitId? visit) =>
        _driven.Count > 0 && _driven.TryGetValue((shift, visit), out TravelLeg leg) ? leg : null;

    /// <summary>The way between two points; null where there is none or none is known.</summary>
    public TravelLeg? Way(GeoPoint from, GeoPoint to)
    {
        try
        {
            return Travel.BetweenNow(from, to);
        }
        catch (KeyNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Whether somebody drove to a visit already: whatever the roads are now, it could be reached.</summary>
    public bool WasReached(VisitId visit) => _reached.Contains(visit);

    /// <summary>Whether an area holds a point, its border included. An unknown area holds none.</summary>
    public bool Holds(AreaId area, GeoPoint point)
    {
        if (!_inside.TryGetValue((area, point), out bool inside))
            _inside[(area, point)] = inside =
                _areas.TryGetValue(area, out Geometry? shape)
                && shape.Covers(shape.Factory.CreatePoint(new Coordinate(point.Longitude, point.Latitude)));
        return inside;
    }

    private void Add(DrivenLeg driven)
    {
        _driven.TryAdd((driven.Shift, driven.Visit), driven.Leg);
        if (driven.Visit is { } visit)
            _reached.Add(visit);
    }

    private void Add(Clinician clinician)
    {
        _clinicians.TryAdd(clinician.Id, clinician);
        foreach (Shift shift in clinician.Shifts)
            _shifts.TryAdd(shift.Id, shift);
    }
}
