using NodaTime;
using Planner.Dispatch;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>Adds up what is asked for and who is there by discipline, area and hour of the agency's clock.</summary>
internal sealed class CoverageCount
{
    /// <summary>Shorter shortages are rounding.</summary>
    private const double LeastMinutes = 0.5;
    private readonly PlanRequest _request;
    private readonly AreaAtlas _atlas;
    private readonly Dictionary<(Discipline Discipline, AreaId? Area, Instant Hour), CoverageCell> _cells = [];

    public CoverageCount(PlanRequest request, Plan plan)
    {
        (_request, _atlas) = (request, new AreaAtlas(request.Areas));
        Dictionary<VisitId, AreaId?> areas = request.Visits.ToDictionary(visit => visit.Id, AreaOf);
        foreach (PlannedRoute route in plan.Routes)
        foreach (PlannedStop stop in route.Stops)
            AddStop(route.Clinician, stop, areas[stop.Visit]);
        HashSet<VisitId> left = [.. plan.Unassigned.Select(visit => visit.Visit)];
        foreach (Visit visit in request.Visits.Where(visit => left.Contains(visit.Id)))
            AddLeftOut(visit, areas[visit.Id]);
        ILookup<(ClinicianId, ShiftId), PlannedRoute> routes = plan.Routes.ToLookup(r => (r.Clinician, r.Shift));
        foreach (Clinician clinician in request.Clinicians)
        foreach (Shift shift in clinician.Shifts)
            AddDuty(clinician, shift, routes[(clinician.Id, shift.Id)].FirstOrDefault());
    }

    /// <summary>Hours that begin in a span: with more left out than is free, or with one person or nobody on duty.</summary>
    public IReadOnlyList<CoverageGap> Gaps(Instant from, Instant to) =>
        [
            .. _cells
                .Where(cell => cell.Value.Planned + cell.Value.LeftOut > LeastMinutes)
                .Where(cell => cell.Key.Hour + Duration.FromHours(1) > from && cell.Key.Hour < to)
                .Select(cell => new CoverageGap(
                    cell.Key.Discipline,
                    cell.Key.Area,
                    cell.Key.Hour,
                    cell.Value.Planned,
                    cell.Value.LeftOut,
                    cell.Value.Free,
                    cell.Value.OnDuty.Count
                ))
                .Where(gap => gap.MissingMinutes > LeastMinutes || gap.OnDuty <= 1)
                .OrderByDescending(gap => gap.MissingMinutes)
                .ThenBy(gap => gap.OnDuty)
                .ThenBy(gap => gap.Hour)
                .ThenBy(gap => gap.Discipline)
                .ThenBy(gap => gap.Area?.Value, StringComparer.Ordinal),
        ];

    private void AddStop(ClinicianId clinician, PlannedStop stop, AreaId? area)
    {
        Discipline discipline = _request.Clinicians.First(c => c.Id == clinician).Discipline;
        foreach ((Instant begin, Instant end) in Spans(stop))
        foreach ((Instant hour, double minutes) in Hours(begin, end))
            Cell(discipline, area, hour).Planned += minutes;
    }

    /// <summary>Needs count for the first discipline they name.</summary>
    private void AddLeftOut(Visit visit, AreaId? area)
    {
        foreach (ServiceNeed need in visit.Services)
        {
            double whole = visit.Windows.Sum(window => (window.End + need.Duration - window.Start).TotalMinutes);
            foreach (TimeWindow window in visit.Windows)
            foreach ((Instant hour, double minutes) in Hours(window.Start, window.End + need.Duration))
                Cell(need.Disciplines[0], area, hour).LeftOut += minutes * need.Duration.TotalMinutes / whole;
        }
    }

    private void AddDuty(Clinician clinician, Shift shift, PlannedRoute? route)
    {
        Instant end = Instant.Max(shift.SoftEnd, route?.Return ?? shift.SoftEnd);
        Dictionary<Instant, double> free = Hours(shift.Start, shift.SoftEnd).ToDictionary(h => h.Hour, h => h.Minutes);
        foreach ((Instant begin, Instant until) in route is null ? [] : Spans(route))
        foreach (
            (Instant hour, double minutes) in Hours(Instant.Max(begin, shift.Start), Instant.Min(until, shift.SoftEnd))
        )
            free[hour] -= minutes;
        foreach ((Instant hour, _) in Hours(shift.Start, end))
        foreach (AreaId? area in AreasOf(clinician))
        {
            CoverageCell cell = Cell(clinician.Discipline, area, hour);
            cell.OnDuty.Add(clinician.Id);
            cell.Free += Math.Max(0, free.GetValueOrDefault(hour));
        }
    }

    private static IEnumerable<(Instant Begin, Instant End)> Spans(PlannedRoute route) =>
        [
            .. route.Stops.SelectMany(Spans),
            .. route.Breaks.Select(pause => (pause.Start, pause.End)),
            (route.Return - Duration.FromSeconds(route.LegHome.Seconds), route.Return),
        ];

    private static IEnumerable<(Instant Begin, Instant End)> Spans(PlannedStop stop) =>
        [(stop.Arrival - Duration.FromSeconds(stop.Leg.Seconds), stop.Arrival), (stop.Start, stop.End)];

    private AreaId?[] AreasOf(Clinician clinician) =>
        clinician.RequiredAreas.Count > 0
            ? [.. clinician.RequiredAreas.Select(area => (AreaId?)area)]
            : [.. _request.Areas.Select(area => (AreaId?)area.Id), null];

    /// <summary>The first that holds the address.</summary>
    private AreaId? AreaOf(Visit visit)
    {
        GeoPoint point = _request.Patients.First(patient => patient.Id == visit.Patient).Address.Point;
        return _request.Areas.FirstOrDefault(area => _atlas.AnyHolds([area.Id], point))?.Id;
    }

    private CoverageCell Cell(Discipline discipline, AreaId? area, Instant hour)
    {
        if (!_cells.TryGetValue((discipline, area, hour), out CoverageCell? cell))
            _cells[(discipline, area, hour)] = cell = new CoverageCell();
        return cell;
    }

    /// <summary>Minutes of a span by the hours of the agency's clock it touches.</summary>
    private IEnumerable<(Instant Hour, double Minutes)> Hours(Instant begin, Instant end)
    {
        DateTimeZone zone = _request.Agency.TimeZone;
        for (Instant at = begin; at < end; )
        {
            ZonedDateTime local = at.InZone(zone);
            Instant hour =
                at - Duration.FromNanoseconds(local.TimeOfDay.NanosecondOfDay % NodaConstants.NanosecondsPerHour);
            Instant next = hour + Duration.FromHours(1);
            yield return (hour, (Instant.Min(end, next) - at).TotalMinutes);
            at = next;
        }
    }

    private sealed class CoverageCell
    {
        public double Planned { get; set; }
        public double LeftOut { get; set; }
        public double Free { get; set; }
        public HashSet<ClinicianId> OnDuty { get; } = [];
    }
}
