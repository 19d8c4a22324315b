using NodaTime;
using Planner.Domain;

namespace Planner.TestKit;

/// <summary>Drives one route over the places it is given, nearest first, with a lunch break after the middle stop.</summary>
internal sealed class SampleRoute(
    IReadOnlyList<GeoPoint> points,
    ITravelMatrix matrix,
    Clinician clinician,
    int day,
    IReadOnlyList<int> chunk
)
{
    private readonly Shift _shift = clinician.Shifts[day];
    private readonly List<PlannedStop> _stops = [];
    private readonly List<PlannedBreak> _breaks = [];
    private Instant _now = clinician.Shifts[day].Start + Duration.FromMinutes(10);
    private int _place = chunk[0];

    /// <summary>The route; its visits are added to <paramref name="visits"/>.</summary>
    public PlannedRoute Drive(List<Visit> visits)
    {
        Instant departure = _now;
        HashSet<int> open = [.. chunk];
        while (open.Count > 0)
        {
            int next = open.MinBy(p => (Leg(_place, p).Seconds, p));
            open.Remove(next);
            visits.Add(Stop(next));
            if (_stops.Count == (chunk.Count + 1) / 2)
                Pause();
        }
        TravelLeg home = Leg(_place, chunk[0]);
        return new()
        {
            Clinician = clinician.Id,
            Shift = _shift.Id,
            Departure = departure,
            Return = _now + Duration.FromSeconds(home.Seconds),
            Stops = _stops,
            Breaks = _breaks,
            LegHome = home,
        };
    }

    internal static ServiceNeed Need(Discipline discipline, int minutes) =>
        new() { Disciplines = [discipline], Duration = Duration.FromMinutes(minutes) };

    internal static Visit VisitAt(int place, int day) =>
        new()
        {
            Id = new($"visit-{place:000}"),
            Patient = new($"patient-{place:000}"),
            Type = (VisitType)(place % 11),
            Services = [Need(Discipline.RN, 30)],
            Windows = [new(SampleRoster.At(day, 8, 0), SampleRoster.At(day, 12, 0))],
        };

    private Visit Stop(int place)
    {
        TravelLeg leg = Leg(_place, place);
        Instant arrival = _now + Duration.FromSeconds(leg.Seconds);
        Instant start = arrival + Duration.FromMinutes(place % 4 == 0 ? 9 : 0);
        Instant end = start + Duration.FromMinutes(25 + place % 3 * 10);
        (_now, _place) = (end, place);
        _stops.Add(StopAt(place, leg, arrival, start, end));
        return VisitAt(place, day) with
        {
            Services = [Need(clinician.Discipline, 25 + place % 3 * 10)],
            Windows =
            [
                new(start - Duration.FromMinutes(20 + place % 5 * 30), start + Duration.FromMinutes(place % 7 * 20)),
            ],
            Preferred = place % 3 == 0 ? new TimeWindow(start, start + Duration.FromMinutes(30)) : null,
            LatestEnd = place % 5 == 0 ? end + Duration.FromMinutes(5) : null,
        };
    }

    private static PlannedStop StopAt(int place, TravelLeg leg, Instant arrival, Instant start, Instant end) =>
        new()
        {
            Visit = new($"visit-{place:000}"),
            Service = 0,
            Leg = leg,
            Arrival = arrival,
            Start = start,
            End = end,
            SetUp = Duration.Zero,
            Window = 0,
        };

    private void Pause()
    {
        _breaks.Add(new(0, _now, _now + Duration.FromMinutes(30), _stops.Count));
        _now += Duration.FromMinutes(30);
    }

    private TravelLeg Leg(int from, int to) =>
        matrix.Leg(from, to) ?? throw new InvalidOperationException($"No way from {points[from]} to {points[to]}.");
}
