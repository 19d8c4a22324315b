using NodaTime;
using Planner.Domain;
using Planner.Travel;

namespace Planner.TestKit;

/// <summary>
/// A request with a consistent plan made by hand: visits dealt out in sectors around the middle and driven in the nearest-first
/// order. No rule is optimised; times, legs and windows fit together.
/// </summary>
public sealed class SampleRoster
{
    private static readonly LocalDate FirstDay = new(2026, 3, 2);
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];
    private readonly ITravelMatrix _matrix;
    private readonly IReadOnlyList<GeoPoint> _points;
    private readonly int _visitsPerRoute;

    private SampleRoster(IReadOnlyList<GeoPoint> points, ITravelMatrix matrix, int clinicians, int days)
    {
        (_points, _matrix) = (points, matrix);
        _visitsPerRoute = points.Count / (clinicians * days);
        IReadOnlyList<int> order = SectorOrder();
        List<Visit> visits = [];
        List<PlannedRoute> routes = [];
        for (int day = 0; day < days; day++)
        for (int c = 0; c < clinicians; c++)
        {
            int[] chunk = [.. order.Skip((day * clinicians + c) * _visitsPerRoute).Take(_visitsPerRoute)];
            routes.Add(new SampleRoute(points, matrix, Clinician(c, chunk[0], days), day, chunk).Drive(visits));
        }
        Visit[] left = [.. order.Skip(clinicians * days * _visitsPerRoute).Append(order[0]).Select(LeftOut)];
        Request = RequestOf(
            [.. Enumerable.Range(0, clinicians).Select(c => Clinician(c, order[c * _visitsPerRoute], days))],
            [.. visits, .. left],
            days
        );
        Plan = PlanOf(routes, left, visits.Count);
    }

    public PlanRequest Request { get; }

    public Plan Plan { get; }

    /// <summary>Points in a disc of some 8 km around the middle of Gothenburg, straight-line travel.</summary>
    public static SampleRoster Make(int visits = 24, int clinicians = 4, int days = 1, int seed = 7)
    {
        Random random = new(seed);
        GeoPoint[] points = [.. Enumerable.Range(0, visits).Select(_ => Near(random))];
        NamedPlace[] places = [.. points.Select((p, i) => new NamedPlace($"Place {i}", p))];
        return new(points, new GreatCircleMatrix(places), clinicians, days);
    }

    /// <summary>The given points with the given travel between them.</summary>
    public static SampleRoster Over(
        IReadOnlyList<GeoPoint> points,
        ITravelMatrix matrix,
        int clinicians,
        int days = 1
    ) => new(points, matrix, clinicians, days);

    internal static Instant At(int day, int hour, int minute) =>
        FirstDay.PlusDays(day).At(new LocalTime(hour, minute)).InZoneStrictly(Zone).ToInstant();

    private static GeoPoint Near(Random random) =>
        new(57.70 + (random.NextDouble() - 0.5) * 0.12, 11.97 + (random.NextDouble() - 0.5) * 0.24);

    private IReadOnlyList<int> SectorOrder()
    {
        (double lat, double lon) = (_points.Average(p => p.Latitude), _points.Average(p => p.Longitude));
        return
        [
            .. Enumerable
                .Range(0, _points.Count)
                .OrderBy(i => Math.Atan2(_points[i].Latitude - lat, _points[i].Longitude - lon)),
        ];
    }

    private Clinician Clinician(int index, int home, int days) =>
        new()
        {
            Id = new($"clinician-{index + 1:00}"),
            Name = SampleNames.Clinician(index),
            Discipline = (Discipline)(index % 9),
            Shifts = [.. Enumerable.Range(0, days).Select(day => Shift(index, home, day))],
        };

    private Shift Shift(int index, int home, int day)
    {
        Address place = new($"Home {index + 1}", _points[home]);
        Break lunch = new(At(day, 11, 0), At(day, 13, 30), Duration.FromMinutes(30));
        return new()
        {
            Id = new($"shift-{index + 1:00}-{day + 1}"),
            Start = At(day, 8, 0),
            SoftEnd = At(day, 15, 30),
            HardEnd = At(day, 18, 0),
            StartPlace = place,
            EndPlace = place,
            Breaks = [lunch],
        };
    }

    private Visit LeftOut(int place, int index) =>
        SampleRoute.VisitAt(place, 0) with
        {
            Id = new($"left-{index + 1}"),
            Services = [SampleRoute.Need(Discipline.SLP, 60) with { AllOf = [new SkillNeed("swallowing therapy", 2)] }],
        };

    private PlanRequest RequestOf(IReadOnlyList<Clinician> clinicians, IReadOnlyList<Visit> visits, int days) =>
        new()
        {
            Agency = new("Hisingen Home Health", Zone),
            From = FirstDay,
            To = FirstDay.PlusDays(days - 1),
            Travel = new(_matrix.IsGreatCircle ? null : "gothenburg"),
            Policy = new() { Terms = [new(TermKind.TravelTime, 1), new(TermKind.Overtime, 2.5m)] },
            Clinicians = clinicians,
            Patients = [.. _points.Select(SampleNames.Patient)],
            Visits = visits,
        };

    private Plan PlanOf(IReadOnlyList<PlannedRoute> routes, IReadOnlyList<Visit> left, int served)
    {
        decimal minutes = routes.Sum(r => r.Stops.Sum(s => s.Leg.Seconds) + r.LegHome.Seconds) / 60m;
        BlockingReason reason = new(
            RuleCodes.Skill,
            "Nobody holds swallowing therapy at level 2.",
            [new("clinician-01")]
        );
        return new()
        {
            Origin = Origin(),
            Routes = routes,
            Unassigned = [.. left.Select((v, i) => new UnassignedVisit(v.Id, i > 0, [reason]))],
            Cost = [new(TermKind.TravelTime, 1, 1, minutes, minutes), new(TermKind.Overtime, 1, 2.5m, 12, 30)],
            ServableUpperBound = served + left.Count - 1,
        };
    }

    private PlanOrigin Origin() =>
        new()
        {
            EngineVersion = "0.1.0",
            InputHash = new string('a', 64),
            Seed = 1,
            Budget = "10 s",
            TravelSource = _matrix.Source,
            TravelIsGreatCircle = _matrix.IsGreatCircle,
        };
}
