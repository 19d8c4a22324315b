using NodaTime;
using Planner.Domain;

namespace Planner.TestKit;

/// <summary>Two RNs (one with an expired credential), an LPN bound to an area, a PT and an aide.</summary>
internal static class RealisticStaff
{
    private static readonly Address Office = Spot("Office", 0, 0);

    public static IReadOnlyList<Clinician> Clinicians { get; } =
    [
        One(
            "ada",
            Discipline.RN,
            Shift("ada-am", "07:00", "11:00", "12:00", Coffee),
            Shift("ada-pm", "13:00", "15:00", "16:00")
        ) with
        {
            Credentials = [new Credential("wound", 2), new Credential("iv")],
            Limits = new DailyLimits
            {
                MaxVisits = 5,
                MaxWork = Duration.FromHours(7),
                MaxMetres = 300_000,
                MaxLegTravel = Duration.FromMinutes(60),
                MaxPointsHundredths = 700,
            },
        },
        One("ben", Discipline.LPN, Shift("ben-1", "07:00", "14:00", "15:00", Lunch, Rest)) with
        {
            Credentials = [new Credential("ostomy", 1, null, Sample.Day)],
            PacePercent = 120,
            RequiredAreas = [new AreaId("west")],
        },
        One("cai", Discipline.PT, Shift("cai-1", "07:00", "13:30", "15:00")) with
        {
            PreferredAreas = [new AreaId("east")],
        },
        One("dee", Discipline.AIDE, Shift("dee-1", "07:00", "14:00", "15:00")),
        One("eve", Discipline.RN, Shift("eve-1", "07:00", "14:30", "15:00")) with
        {
            Credentials = [new Credential("wound", 3, null, Sample.Day.PlusDays(-1))],
            WorkedLately = Duration.FromHours(2),
        },
    ];

    private static Break Coffee => new(Sample.At("09:00"), Sample.At("11:00"), Duration.FromMinutes(15));
    private static Break Lunch => new(Sample.At("10:45"), Sample.At("12:30"), Duration.FromMinutes(30));
    private static Break Rest => new(Sample.At("13:00"), Sample.At("14:00"), Duration.FromMinutes(10), false);

    /// <summary>A spot in hundredths of a degree from the office.</summary>
    public static Address Spot(string text, int east, int north) =>
        new(text, new GeoPoint(Math.Round(57.70 + (north / 100.0), 2), Math.Round(11.97 + (east / 100.0), 2)));

    private static Clinician One(string id, Discipline discipline, params Shift[] shifts) =>
        Sample.Clinician(id, discipline) with
        {
            Shifts = shifts,
        };

    private static Shift Shift(string id, string start, string softEnd, string hardEnd, params Break[] breaks) =>
        Sample.Shift(id, start, softEnd, hardEnd) with
        {
            StartPlace = Office,
            EndPlace = Office,
            Breaks = breaks,
        };
}
