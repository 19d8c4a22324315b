using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>A published plan while events are applied to it: what is known, before time runs.</summary>
internal sealed class DayDraft
{
    private PlanRequest _request;
    private Dictionary<VisitId, Visit>? _visits;
    private Dictionary<PatientId, Patient>? _patients;

    public DayDraft(PlanRequest request, Plan plan, LocalDate day)
    {
        (_request, Plan, Day) = (request, plan, day);
        var today = request.Clinicians.SelectMany(c => c.Shifts).Where(IsToday).Select(shift => shift.Id).ToHashSet();
        ILookup<bool, PlannedRoute> used = plan
            .Routes.Where(route => route.Stops.Count > 0)
            .ToLookup(route => today.Contains(route.Shift));
        (Routes, Elsewhere) = ([.. used[true]], [.. used[false]]);
    }

    /// <summary>The request as the events leave it; visits that are gone stay until the day has been gone through.</summary>
    public PlanRequest Request
    {
        get => _request;
        set => (_request, _visits, _patients) = (value, null, null);
    }

    public Plan Plan { get; }

    /// <summary>The day that is repaired; the plan of other days stands.</summary>
    public LocalDate Day { get; }

    /// <summary>Visits that are not wanted, since when.</summary>
    public Dictionary<VisitId, Instant> Gone { get; } = [];

    /// <summary>Visits where nobody opened, and how long the clinician stayed.</summary>
    public Dictionary<VisitId, Duration> NoShows { get; } = [];

    /// <summary>Visits that last longer, and by how much.</summary>
    public Dictionary<VisitId, Duration> Overruns { get; } = [];

    /// <summary>From when on a shift's clinician begins nothing more.</summary>
    public Dictionary<ShiftId, Instant> Ends { get; } = [];

    /// <summary>Shifts that are not worked at all.</summary>
    public HashSet<ShiftId> Dropped { get; } = [];

    /// <summary>Visits that may not be served as published any more, since when.</summary>
    public Dictionary<VisitId, Instant> Released { get; } = [];

    /// <summary>Visits whose promise is void.</summary>
    public HashSet<VisitId> Unpromised { get; } = [];

    /// <summary>Clinicians who reported an event themselves.</summary>
    public HashSet<ClinicianId> Informed { get; } = [];

    /// <summary>What happened to the roads.</summary>
    public List<(TravelDelay Delay, Instant? Until)> Delays { get; } = [];

    /// <summary>What slows the rest of the day from a moment on: whatever is not over by then, for all of the rest.</summary>
    public IReadOnlyList<TravelDelay> DelaysAfter(Instant now) =>
        [.. Delays.Where(delay => delay.Until is not { } until || until > now).Select(delay => delay.Delay)];

    /// <summary>The published routes of that day.</summary>
    public IReadOnlyList<PlannedRoute> Routes { get; }

    /// <summary>The routes of other days: as published, and without what the events took away once they are all known.</summary>
    public IReadOnlyList<PlannedRoute> Elsewhere { get; set; }

    public IReadOnlyDictionary<VisitId, Visit> Visits => _visits ??= Request.Visits.ToDictionary(visit => visit.Id);

    public IReadOnlyDictionary<PatientId, Patient> Patients =>
        _patients ??= Request.Patients.ToDictionary(patient => patient.Id);

    /// <summary>Who was to make a visit knows of it.</summary>
    public void Inform(VisitId visit) =>
        Informed.UnionWith(
            Routes.Where(route => route.Stops.Any(stop => stop.Visit == visit)).Select(route => route.Clinician)
        );

    public Visit Visit(VisitId id) => Visits[id];

    public bool IsGone(VisitId visit) => Gone.ContainsKey(visit);

    /// <summary>Since when the visit cannot be made as published; null = it can.</summary>
    public Instant? ChangeOf(VisitId visit) =>
        Gone.TryGetValue(visit, out Instant gone) ? gone
        : Released.TryGetValue(visit, out Instant released) ? released
        : null;

    /// <summary>Whether the plan serves the visit on another day.</summary>
    public bool IsElsewhere(VisitId visit) => Elsewhere.Any(route => route.Stops.Any(stop => stop.Visit == visit));

    /// <summary>Whether the visit was made on another day before a moment.</summary>
    public bool IsBehind(VisitId visit, Instant moment) =>
        Elsewhere.Any(route => route.Stops.Any(stop => stop.Visit == visit && stop.Start < moment));

    public GeoPoint PlaceOf(Visit visit) => Patients[visit.Patient].Address.Point;

    public Clinician Clinician(ClinicianId id) => Request.Clinicians.First(clinician => clinician.Id == id);

    /// <summary>The visit with what it lasts longer.</summary>
    public Visit Lengthened(Visit visit)
    {
        if (!Overruns.TryGetValue(visit.Id, out Duration by))
            return visit;
        ServiceNeed Longer(ServiceNeed need) =>
            need with
            {
                Duration = need.Duration + by,
                DurationByDiscipline = need.DurationByDiscipline.ToDictionary(d => d.Key, d => d.Value + by),
            };
        return visit with { Services = [.. visit.Services.Select(Longer)] };
    }

    public void AddDelay(TravelDelay delay, Instant? until) => Delays.Add((delay, until));

    public void Change(Visit visit) =>
        Request = Request with { Visits = [.. Request.Visits.Select(v => v.Id == visit.Id ? visit : v)] };

    public void Change(Clinician clinician) =>
        Request = Request with
        {
            Clinicians = [.. Request.Clinicians.Select(c => c.Id == clinician.Id ? clinician : c)],
        };

    /// <summary>The shifts of a clinician on the day that is repaired.</summary>
    public IEnumerable<Shift> ShiftsOf(ClinicianId clinician) => Clinician(clinician).Shifts.Where(IsToday);

    /// <summary>When a shift ends by what is known; before its start where it is not worked at all.</summary>
    public Instant EndOf(Shift shift) =>
        Dropped.Contains(shift.Id) ? Instant.MinValue : Ends.GetValueOrDefault(shift.Id, shift.HardEnd);

    public bool IsToday(Shift shift) => DateOf(shift.Start) == Day;

    public LocalDate DateOf(Instant time) => time.InZone(Request.Agency.TimeZone).Date;
}
