using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>Goes through one published route: each stop as published where that is possible, else as early as possible.</summary>
internal sealed class RouteSimulation(DayDraft draft, ITravelTimes travel, Instant now, StartBounds bounds)
{
    private readonly List<SimulatedStop> _stops = [];
    private readonly List<PlannedBreak> _breaks = [];
    private Instant _ready;
    private GeoPoint _place;
    private bool _isPublishedWay;
    private bool _isAtDoor;
    private Instant _end = Instant.MaxValue;

    public SimulatedRoute Run(PlannedRoute planned)
    {
        Clinician clinician = draft.Clinician(planned.Clinician);
        Shift shift = clinician.Shifts.First(s => s.Id == planned.Shift);
        _end = draft.Dropped.Contains(shift.Id)
            ? Instant.MinValue
            : draft.Ends.GetValueOrDefault(shift.Id, Instant.MaxValue);
        _ready = Instant.Max(Instant.Max(planned.Departure, shift.Start), bounds.Ready(shift.Id));
        _place = shift.StartPlace.Point;
        _isPublishedWay = true;
        Instant departure = _ready;
        for (var i = 0; i < planned.Stops.Count; i++)
        {
            _breaks.AddRange(planned.Breaks.Where(pause => pause.BeforeStop == i).OrderBy(pause => pause.Start));
            Drive(planned.Stops[i]);
        }
        _breaks.AddRange(planned.Breaks.Where(pause => pause.BeforeStop == planned.Stops.Count));
        TravelLeg home = _isPublishedWay ? planned.LegHome : Way(shift.EndPlace.Point);
        var gap = new GapTimer(_ready, home, _breaks, _stops.Count);
        return new SimulatedRoute(planned, clinician, shift, _stops)
        {
            Departure = departure,
            LegHome = home,
            LastBreaks = gap.Breaks,
            Return = gap.Free,
        };
    }

    private void Drive(PlannedStop planned)
    {
        Visit visit = draft.Visits[planned.Visit];
        SimulatedStop stop = new(planned, visit, draft.PlaceOf(visit)) { Ready = _ready };
        Instant? changed = draft.ChangeOf(planned.Visit);
        bool leaves = _ready < _end && !(changed <= _ready) && (!bounds.IsBroken(planned.Visit) || _ready < now);
        if (leaves)
            stop = Arrive(stop, changed);
        _stops.Add(stop);
        _isPublishedWay = stop.Fate != StopFate.Dropped;
        if (stop.Fate == StopFate.Dropped)
            return;
        (_ready, _place) = (stop.End, stop.Place);
        _isAtDoor = stop.Fate != StopFate.Made;
        _breaks.Clear();
    }

    private SimulatedStop Arrive(SimulatedStop stop, Instant? changed)
    {
        TravelLeg leg = _isPublishedWay ? stop.Planned.Leg : Way(stop.Place);
        var gap = new GapTimer(_ready, leg, _breaks, _stops.Count);
        Instant arrival = gap.Arrival!.Value;
        stop = stop with { Leg = leg, Arrival = arrival, Breaks = gap.Breaks };
        Instant earliest = Instant.Max(stop.Planned.Start, Instant.Max(gap.Free, bounds.Of(stop.Key)));
        Instant? start = FirstStart(stop.Visit, earliest);
        if (changed is { } moment && !(start < moment))
            return Turned(stop, Instant.Max(gap.Free, moment), draft.IsGone(stop.Planned.Visit));
        if (start is not { } begin || bounds.IsBroken(stop.Planned.Visit))
            return Turned(stop, gap.Free, isGone: false);
        if (begin >= _end)
            return stop with { Fate = StopFate.Dropped, Breaks = [] };
        return draft.NoShows.TryGetValue(stop.Planned.Visit, out Duration lost)
            ? stop with
            {
                Fate = StopFate.Vain,
                Start = begin,
                End = begin + lost,
            }
            : Made(stop, begin);
    }

    /// <summary>Sent away at the door, or on the way there; nobody sets out for a visit that is known to be in vain.</summary>
    private SimulatedStop Turned(SimulatedStop stop, Instant free, bool isGone)
    {
        if (_ready >= now)
            return stop with { Fate = StopFate.Dropped, Breaks = [] };
        return isGone
            ? stop with
            {
                Fate = StopFate.Vain,
                Start = free,
                End = free + Duration.FromSeconds(1),
            }
            : stop with
            {
                Fate = StopFate.Missed,
                Start = free,
                End = free,
            };
    }

    private SimulatedStop Made(SimulatedStop stop, Instant start)
    {
        PlannedStop planned = stop.Planned;
        bool arrives = _isAtDoor || _place != stop.Place;
        Duration setUp = arrives ? Seconds(stop.Visit.SetUp) : Duration.Zero;
        Duration work = planned.End - planned.Start - planned.SetUp + draft.Overruns.GetValueOrDefault(planned.Visit);
        return stop with { Fate = StopFate.Made, Start = start, SetUp = setUp, End = start + setUp + work };
    }

    private static Instant? FirstStart(Visit visit, Instant earliest)
    {
        Instant[] starts = [.. visit.Windows.Where(w => w.End >= earliest).Select(w => Instant.Max(w.Start, earliest))];
        return starts.Length == 0 ? null : starts.Min();
    }

    private TravelLeg Way(GeoPoint to) => travel.BetweenNow(_place, to) ?? default;

    private static Duration Seconds(Duration span) => Duration.FromSeconds((long)Math.Ceiling(span.TotalSeconds));
}
