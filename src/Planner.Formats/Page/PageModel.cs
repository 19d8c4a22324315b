using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// A plan joined with the names of its request, in page order: by day, then by clinician as the request lists them, then by
/// shift.
/// </summary>
internal sealed class PageModel
{
    private readonly Dictionary<VisitId, Visit> _visits;
    private readonly Dictionary<PatientId, Patient> _patients;
    private readonly Dictionary<ShiftId, PlannedRoute> _routes;
    private readonly Dictionary<(VisitId Visit, int Service), Clinician> _served;

    public PageModel(PlanRequest request, Plan plan, IReadOnlyList<Violation> violations)
    {
        Request = request;
        Plan = plan;
        Violations = violations;
        _visits = request.Visits.ToDictionary(v => v.Id);
        _patients = request.Patients.ToDictionary(p => p.Id);
        Clinicians = request.Clinicians.ToDictionary(c => c.Id);
        _routes = plan.Routes.ToDictionary(r => r.Shift);
        _served = plan
            .Routes.SelectMany(r => r.Stops.Select(s => (Key: (s.Visit, s.Service), Value: Clinicians[r.Clinician])))
            .ToDictionary(p => p.Key, p => p.Value);
        Routes = [.. Shifts().Select(RouteOf)];
        Days = [.. Routes.Select(r => r.Day).Distinct().Order()];
    }

    public PlanRequest Request { get; }
    public Plan Plan { get; }
    public IReadOnlyList<Violation> Violations { get; }
    public IReadOnlyDictionary<ClinicianId, Clinician> Clinicians { get; }

    /// <summary>Every shift of the request.</summary>
    public IReadOnlyList<PageRoute> Routes { get; }

    /// <summary>The local dates on which shifts start, in order.</summary>
    public List<LocalDate> Days { get; }

    public PageClock Clock => new(Request.Agency.TimeZone);

    /// <summary>Different visits that are served.</summary>
    public int Served => _served.Keys.Select(k => k.Visit).Distinct().Count();

    public Visit Visit(VisitId id) => _visits[id];

    /// <summary>Index of a route's day among the days.</summary>
    public int DayOf(PageRoute route) => Days.IndexOf(route.Day);

    /// <summary>Indices of the days on which one of the visit's windows opens.</summary>
    public IEnumerable<int> DaysOf(VisitId id)
    {
        HashSet<LocalDate> open = [.. _visits[id].Windows.Select(w => Clock.Date(w.Start))];
        return Enumerable.Range(0, Days.Count).Where(day => open.Contains(Days[day]));
    }

    public Patient PatientOf(Visit visit) => _patients[visit.Patient];

    private IEnumerable<(Clinician Clinician, int Number, Shift Shift)> Shifts() =>
        Request
            .Clinicians.SelectMany((c, i) => c.Shifts.Select(s => (Clinician: c, Number: i + 1, Shift: s)))
            .OrderBy(s => Clock.Date(s.Shift.Start))
            .ThenBy(s => s.Number)
            .ThenBy(s => s.Shift.Start);

    private PageRoute RouteOf((Clinician Clinician, int Number, Shift Shift) shift, int index)
    {
        PlannedRoute? route = _routes.GetValueOrDefault(shift.Shift.Id);
        return new(
            index,
            new PageLook(shift.Number),
            shift.Clinician,
            shift.Shift,
            Clock.Date(shift.Shift.Start),
            route,
            [.. (route?.Stops ?? []).Select(StopOf)]
        );
    }

    private PageStop StopOf(PlannedStop stop, int index)
    {
        Visit visit = _visits[stop.Visit];
        Clinician? partner = _served.GetValueOrDefault((stop.Visit, 1 - stop.Service));
        return new(index + 1, stop, visit, _patients[visit.Patient], partner);
    }
}
