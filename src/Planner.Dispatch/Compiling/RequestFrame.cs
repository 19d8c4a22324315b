using NodaTime;
using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>The numbering of a request: what each dense index stands for.</summary>
public sealed class RequestFrame
{
    private readonly Dictionary<VisitId, int> _visits = [];
    private readonly List<ServiceSlot> _services = [];
    private readonly List<RouteSlot> _routes = [];
    private readonly List<DurationClass> _classes = [];
    private readonly List<RouteSlot> _duties = [];
    private readonly int[] _serviceFirst;

    public RequestFrame(PlanRequest request)
    {
        Request = request;
        Grid = new TimeGrid(request.Agency.TimeZone, request.From);
        Places = new PlaceIndex(request);
        for (var c = 0; c < request.Clinicians.Count; c++)
            AddRoutes(request.Clinicians[c], c);
        _serviceFirst = new int[request.Visits.Count + 1];
        AddServices(request);
    }

    public PlanRequest Request { get; }
    public TimeGrid Grid { get; }
    public PlaceIndex Places { get; }
    public IReadOnlyList<ServiceSlot> Services => _services;
    public IReadOnlyList<RouteSlot> Routes => _routes;

    /// <summary>One route of each duty; all of them have the duty's clinician and date.</summary>
    public IReadOnlyList<RouteSlot> Duties => _duties;
    public IReadOnlyList<DurationClass> DurationClasses => _classes;

    /// <summary>Services of visit v are ServiceFirst[v]..ServiceFirst[v + 1] - 1.</summary>
    public IReadOnlyList<int> ServiceFirst => _serviceFirst;

    /// <summary>How many breaks all shifts have.</summary>
    public int BreakCount { get; private set; }

    /// <summary>Whether the request has this service of this visit.</summary>
    public bool Knows(VisitId visit, int service) =>
        _visits.TryGetValue(visit, out int v) && service >= 0 && service < Request.Visits[v].Services.Count;

    /// <summary>Dense index of a visit.</summary>
    public int IndexOf(VisitId visit) => _visits[visit];

    /// <summary>Dense index of one of a visit's services.</summary>
    public int ServiceOf(VisitId visit, int service = 0) => _serviceFirst[_visits[visit]] + service;

    /// <summary>Dense indices of all services of a visit.</summary>
    public IEnumerable<int> ServicesOf(VisitId visit)
    {
        int index = _visits[visit];
        return Enumerable.Range(_serviceFirst[index], _serviceFirst[index + 1] - _serviceFirst[index]);
    }

    private void AddRoutes(Clinician clinician, int index)
    {
        int durationClass = ClassOf(clinician);
        foreach (Shift shift in clinician.Shifts)
        {
            LocalDate date = Grid.DateOf(shift.Start);
            int duty = _duties.FindIndex(d => d.ClinicianIndex == index && d.Date == date);
            var slot = new RouteSlot(clinician, index, shift, date, duty, durationClass, BreakCount);
            if (duty < 0)
                _duties.Add(slot = slot with { Duty = _duties.Count });
            _routes.Add(slot);
            BreakCount += shift.Breaks.Count;
        }
    }

    private int ClassOf(Clinician clinician)
    {
        var wanted = DurationClass.Of(clinician);
        if (!_classes.Contains(wanted))
            _classes.Add(wanted);
        return _classes.IndexOf(wanted);
    }

    private void AddServices(PlanRequest request)
    {
        var patients = request.Patients.ToDictionary(patient => patient.Id);
        for (var v = 0; v < request.Visits.Count; v++)
        {
            Visit visit = request.Visits[v];
            Patient patient = patients[visit.Patient];
            _visits.Add(visit.Id, v);
            for (var s = 0; s < visit.Services.Count; s++)
                _services.Add(new ServiceSlot(visit, v, s, patient, Places[patient.Address.Point]));
            _serviceFirst[v + 1] = _services.Count;
        }
    }
}
