using System.Globalization;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats.Tests;

/// <summary>
/// Valid requests with odd values: fractions of seconds, foreign letters, empty lists, every optional field there or not.
/// </summary>
internal sealed class RandomRequest(long seed)
{
    private static readonly string[] Zones = ["Europe/Stockholm", "America/New_York", "Asia/Kolkata", "UTC"];
    private static readonly Instant Base = Instant.FromUtc(2026, 3, 4, 12, 0);

    private readonly SeededRandom _random = new(seed);

    public PlanRequest Next()
    {
        List<Clinician> staff = [.. Many(1, 4, Clinician)];
        List<Patient> patients = [.. Many(1, 4, i => Patient(i, staff))];
        List<Visit> visits = [.. Many(2, 6, i => Visit(i, patients))];
        return new()
        {
            Agency = new(Text(), DateTimeZoneProviders.Tzdb[_random.Pick(Zones)]),
            From = new(2026, 3, 1),
            To = new(2026, 3, 8),
            Travel = new(Maybe(Text())),
            Policy = new() { Terms = [.. Enum.GetValues<TermKind>().Select(Term)] },
            Clinicians = staff,
            Patients = patients,
            Visits = visits,
            Relations = _random.Chance(50) ? [Relation(visits)] : [],
            Pins = new()
            {
                Clinicians = _random.Chance(50) ? [new(visits[0].Id, staff[0].Id)] : [],
                Starts = _random.Chance(50) ? [new(visits[1].Id, visits[1].Windows[0].Start)] : [],
            },
        };
    }

    private PolicyTerm Term(TermKind kind) => new(kind, _random.Next(1_000_000) / 100m, _random.Next(1, 3));

    private Clinician Clinician(int index) =>
        new()
        {
            Id = new(Id("C", index)),
            Name = Text(),
            Discipline = _random.Pick(Enum.GetValues<Discipline>()),
            Credentials = [.. Many(0, 2, _ => new Credential(Text(), _random.Next(1, 5), null, MaybeDay()))],
            Shifts = [Shift(index)],
            Limits = new()
            {
                MaxVisits = _random.Chance(50) ? _random.Next(1, 20) : null,
                MaxWork = _random.Chance(50) ? Span(60) : null,
                MaxPointsHundredths = _random.Chance(50) ? _random.Next(1, 5000) : null,
            },
            PacePercent = _random.Next(50, 300),
            WorkedLately = Span(0),
        };

    private Shift Shift(int index) =>
        new()
        {
            Id = new(Id("S", index)),
            Start = Base - Duration.FromHours(6),
            SoftEnd = Base + Duration.FromHours(_random.Next(0, 3)),
            HardEnd = Base + Duration.FromHours(3),
            StartPlace = Place(),
            EndPlace = Place(),
            Breaks = [.. Many(0, 2, _ => new Break(Base - Span(0), Base, Span(1) / 2, _random.Chance(50)))],
        };

    private Patient Patient(int index, List<Clinician> staff) =>
        new()
        {
            Id = new(Id("P", index)),
            Name = Text(),
            Address = Place(),
            PreferredClinicians = _random.Chance(50) ? [staff[0].Id] : [],
            History =
            [
                .. Many(0, 2, _ => new CareHistory(staff[0].Id, new(2026, 2, _random.Next(1, 28)), _random.Next(1, 9))),
            ],
            ContinuityCaps = _random.Chance(50) ? [new(Discipline.RN, _random.Next(1, 3))] : [],
        };

    private Visit Visit(int index, List<Patient> patients)
    {
        Instant start = Base - Span(0);
        return new()
        {
            Id = new(Id("V", index)),
            Patient = _random.Pick(patients).Id,
            Type = _random.Pick(Enum.GetValues<VisitType>()),
            Services = [.. Many(1, 2, _ => Service())],
            Windows = [new(start, start + Span(0))],
            Preferred = _random.Chance(50) ? new TimeWindow(start, start) : null,
            LatestEnd = _random.Chance(50) ? start + Span(60) : null,
            SetUp = Span(0),
            Priority = _random.Next(0, 100),
            Mandatory = _random.Chance(50),
            PointsHundredths = _random.Next(0, 10_000),
        };
    }

    private ServiceNeed Service() =>
        new()
        {
            Disciplines = [Discipline.RN, Discipline.PT],
            AllOf = [.. Many(0, 2, _ => new SkillNeed(Text(), _random.Next(1, 3)))],
            AnyOf = [.. Many(0, 2, _ => new SkillNeed(Text()))],
            Duration = Span(1),
            DurationByDiscipline = _random.Chance(50)
                ? new Dictionary<Discipline, Duration> { [Discipline.PT] = Span(1) }
                : [],
        };

    private VisitRelation Relation(List<Visit> visits) =>
        new(
            RelationKind.Ordered,
            visits[0].Id,
            visits[1].Id,
            Span(0),
            _random.Chance(50) ? Duration.FromHours(9) : null
        );

    private IEnumerable<T> Many<T>(int least, int most, Func<int, T> make) =>
        Enumerable.Range(0, _random.Next(least, most)).Select(make).ToList();

    // Up to five hours, sometimes with seconds, rarely with nanoseconds.
    private Duration Span(int leastMinutes) =>
        Duration.FromMinutes(_random.Next(leastMinutes, 300))
        + Duration.FromSeconds(_random.Chance(30) ? _random.Next(60) : 0)
        + Duration.FromNanoseconds(_random.Chance(10) ? _random.Next(1_000_000_000) : 0);

    private Address Place() =>
        new(Text(), new((_random.Next(1, 180_000_000) - 90_000_000) / 1e6, _random.Next(1, 180_000_000) / 1e6 / 3));

    private LocalDate? MaybeDay() => _random.Chance(50) ? new LocalDate(2026, _random.Next(1, 12), 5) : null;

    private string? Maybe(string text) => _random.Chance(50) ? text : null;

    private string Text() =>
        _random.Pick(["plain", "Åsa Öström", "a\"b\\c/d", "日本", "😀 <b>&amp;</b>", " \t\n"]) + _random.Next(99);

    private static string Id(string kind, int index) => kind + index.ToString(CultureInfo.InvariantCulture);
}
