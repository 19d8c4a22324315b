using NodaTime;
using NodaTime.Text;
using Planner.Domain;

namespace Planner.TestKit;

/// <summary>
/// Small valid things for tests, to be changed with <c>with</c>. Everything happens on one day, times are UTC, places are given
/// in minutes east of the origin of <see cref="GridTravel"/>.
/// </summary>
public static class Sample
{
    public static readonly LocalDate Day = new(2026, 3, 2);

    /// <summary>A moment of the day, "08:30" or "08:30:15".</summary>
    public static Instant At(string time) =>
        Day.At(LocalTimePattern.ExtendedIso.Parse(time.Length == 5 ? $"{time}:00" : time).Value).InUtc().ToInstant();

    public static TimeWindow Window(string start, string end) => new(At(start), At(end));

    /// <summary>A place so many minutes east of the origin.</summary>
    public static Address Place(int minutesEast) =>
        new($"Grid {minutesEast}", new GeoPoint(0, Math.Round(minutesEast / 100.0, 2)));

    /// <summary>An RN with one shift "{id}-1" from 08:00 to 16:00 (17:00 hard), from and to the origin.</summary>
    public static Clinician Clinician(string id, Discipline discipline = Discipline.RN) =>
        new()
        {
            Id = new ClinicianId(id),
            Name = $"Clinician {id}",
            Discipline = discipline,
            Shifts = [Shift($"{id}-1", "08:00", "16:00", "17:00")],
        };

    public static Shift Shift(string id, string start, string softEnd, string hardEnd) =>
        new()
        {
            Id = new ShiftId(id),
            Start = At(start),
            SoftEnd = At(softEnd),
            HardEnd = At(hardEnd),
            StartPlace = Place(0),
            EndPlace = Place(0),
        };

    public static Patient Patient(string id, int minutesEast) =>
        new()
        {
            Id = new PatientId(id),
            Name = $"Patient {id}",
            Address = Place(minutesEast),
        };

    /// <summary>A visit of 30 minutes by an RN, at any time from 08:00 to 16:00.</summary>
    public static Visit Visit(string id, string patient) =>
        new()
        {
            Id = new VisitId(id),
            Patient = new PatientId(patient),
            Services = [Need()],
            Windows = [Window("08:00", "16:00")],
        };

    public static ServiceNeed Need(int minutes = 30, params Discipline[] disciplines) =>
        new()
        {
            Disciplines = disciplines.Length == 0 ? [Discipline.RN] : disciplines,
            Duration = Duration.FromMinutes(minutes),
        };

    /// <summary>Two RNs "a" and "b"; patients "p1".."p3" at 10, 20 and 30 minutes, one visit "v1".."v3" each.</summary>
    public static PlanRequest Request() =>
        new()
        {
            Agency = new Agency("Sample", DateTimeZone.Utc),
            From = Day,
            To = Day,
            Travel = new TravelSource(null),
            Policy = new Policy { Terms = [new PolicyTerm(TermKind.TravelTime, 1)] },
            Clinicians = [Clinician("a"), Clinician("b")],
            Patients = [Patient("p1", 10), Patient("p2", 20), Patient("p3", 30)],
            Visits = [Visit("v1", "p1"), Visit("v2", "p2"), Visit("v3", "p3")],
        };
}
