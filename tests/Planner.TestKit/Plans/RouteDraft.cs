using NodaTime;
using Planner.Domain;

namespace Planner.TestKit;

/// <summary>One route in the making: stops and breaks in the order they are added, each as early as possible unless said.</summary>
public sealed class RouteDraft
{
    private readonly PlanRequest _request;
    private readonly ITravelTimes _travel;
    private readonly Clinician _clinician;
    private readonly Shift _shift;
    private readonly Instant _departure;
    private readonly List<PlannedStop> _stops = [];
    private readonly List<PlannedBreak> _breaks = [];
    private Instant _ready;
    private Instant _free;
    private Duration _breakTime;
    private GeoPoint _place;

    public RouteDraft(PlanRequest request, ITravelTimes travel, ShiftId shift, Instant departure)
    {
        _request = request;
        _travel = travel;
        _clinician = request.Clinicians.First(c => c.Shifts.Any(s => s.Id == shift));
        _shift = _clinician.Shifts.First(s => s.Id == shift);
        _departure = _ready = _free = departure;
        _place = _shift.StartPlace.Point;
    }

    public RouteDraft Visit(string visit, string? start = null, int service = 0) =>
        VisitAt(visit, start is null ? null : Sample.At(start), service);

    public RouteDraft VisitAt(string visit, Instant? start, int service = 0)
    {
        Visit ordered = _request.Visits.First(v => v.Id.Value == visit);
        GeoPoint place = _request.Patients.First(p => p.Id == ordered.Patient).Address.Point;
        TravelLeg leg = _travel.Between(_place, place) ?? default;
        Instant arrival = _ready + Duration.FromSeconds(leg.Seconds);
        Instant begin = start ?? EarliestStart(ordered, Instant.Max(_free, arrival + _breakTime));
        Duration setUp = place == _place ? Duration.Zero : ordered.SetUp;
        Instant end = begin + setUp + ServiceTime(ordered.Services[service]);
        _stops.Add(
            new PlannedStop
            {
                Visit = ordered.Id,
                Service = service,
                Leg = leg,
                Arrival = arrival,
                Start = begin,
                End = end,
                SetUp = setUp,
                Window = Math.Max(0, ordered.Windows.ToList().FindIndex(w => w.Contains(begin))),
            }
        );
        Move(end, place);
        return this;
    }

    /// <summary>Takes a break before the next stop, or after the last.</summary>
    public RouteDraft Break(int index, string? start = null)
    {
        Break due = _shift.Breaks[index];
        Instant begin = start is null ? Instant.Max(_free, due.EarliestStart) : Sample.At(start);
        _free = begin + due.Length;
        _breakTime += due.Length;
        _breaks.Add(new PlannedBreak(index, begin, _free, _stops.Count));
        return this;
    }

    internal PlannedRoute Build()
    {
        TravelLeg home = _travel.Between(_place, _shift.EndPlace.Point) ?? default;
        return new PlannedRoute
        {
            Clinician = _clinician.Id,
            Shift = _shift.Id,
            Departure = _departure,
            Return = Instant.Max(_free, _ready + Duration.FromSeconds(home.Seconds) + _breakTime),
            Stops = _stops.ToArray(),
            Breaks = _breaks.ToArray(),
            LegHome = home,
        };
    }

    private static Instant EarliestStart(Visit visit, Instant from)
    {
        foreach (TimeWindow window in visit.Windows.OrderBy(w => w.Start))
            if (from <= window.End)
                return Instant.Max(from, window.Start);
        return from;
    }

    private Duration ServiceTime(ServiceNeed need)
    {
        Duration ordered = need.DurationByDiscipline.GetValueOrDefault(_clinician.Discipline, need.Duration);
        return Duration.FromSeconds((long)Math.Ceiling(ordered.TotalSeconds * _clinician.PacePercent / 100));
    }

    private void Move(Instant end, GeoPoint place)
    {
        _ready = _free = end;
        _breakTime = Duration.Zero;
        _place = place;
    }
}
