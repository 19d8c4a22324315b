using NetTopologySuite.Geometries;
using NodaTime;
using Planner.Domain;

namespace Planner.TestKit;

/// <summary>Draws clinicians, their shifts, breaks, limits, areas and credentials.</summary>
internal static class TinyStaff
{
    private static readonly string[] Skills = ["wound", "iv"];

    /// <summary>The western places 0 to 2 and the eastern ones 2 to 4: place 2 lies on both borders.</summary>
    public static IReadOnlyList<ServiceArea> Areas { get; } = [Area("west", -0.01, 0.02), Area("east", 0.02, 0.05)];

    public static Clinician[] Draw(Dice dice)
    {
        int[][] shifts =
        [
            [1, 1],
            [2, 1],
            [1, 1, 1],
        ];
        return [.. shifts[dice.Below(shifts.Length)].Select((count, c) => Clinician(dice, $"c{c}", count))];
    }

    private static Clinician Clinician(Dice dice, string id, int shifts) =>
        new()
        {
            Id = new ClinicianId(id),
            Name = $"Clinician {id}",
            Discipline = dice.Hits(65) ? Discipline.RN : Discipline.LPN,
            Credentials = [.. Skills.Where(_ => dice.Hits(60)).Select(s => Credential(dice, s))],
            Shifts = [.. Enumerable.Range(0, shifts).Select(s => Shift(dice, $"{id}-{s}", shifts, s))],
            Limits = Limits(dice),
            PacePercent = dice.Hits(50) ? 100 : dice.From(50, 200),
            RequiredAreas = Some(dice, 20),
            PreferredAreas = Some(dice, 35),
            WorkedLately = Duration.FromSeconds(dice.From(0, 30)),
        };

    private static Credential Credential(Dice dice, string skill) =>
        new(skill, dice.From(1, 2), null, dice.Hits(30) ? Sample.Day.PlusDays(dice.From(-1, 0)) : null);

    private static Shift Shift(Dice dice, string id, int count, int number)
    {
        int start = count == 1 ? dice.From(0, 10) : number * 55;
        int end = count == 1 ? dice.From(60, 110) : start + 50;
        return new Shift
        {
            Id = new ShiftId(id),
            Start = TinyRequests.At(start),
            SoftEnd = TinyRequests.At(end - dice.From(0, 25)),
            HardEnd = TinyRequests.At(end),
            StartPlace = TinyRequests.Place(dice.Below(5)),
            EndPlace = TinyRequests.Place(dice.Below(5)),
            Breaks = dice.Hits(35) ? [Break(dice, start)] : [],
        };
    }

    private static Break Break(Dice dice, int start)
    {
        int earliest = start + dice.From(0, 25);
        return new Break(
            TinyRequests.At(earliest),
            TinyRequests.At(earliest + dice.From(0, 12)),
            Duration.FromSeconds(dice.From(1, 8)),
            dice.Hits(50)
        );
    }

    private static DailyLimits Limits(Dice dice) =>
        new()
        {
            MaxVisits = dice.Hits(15) ? dice.From(0, 3) : null,
            MaxWork = dice.Hits(15) ? Duration.FromSeconds(dice.From(20, 60)) : null,
            MaxMetres = dice.Hits(15) ? dice.From(10, 40) : null,
            MaxLegTravel = dice.Hits(15) ? Duration.FromSeconds(dice.From(4, 9)) : null,
            MaxPointsHundredths = dice.Hits(15) ? 50 * dice.From(1, 6) : null,
        };

    private static AreaId[] Some(Dice dice, int percent) => dice.Hits(percent) ? [Areas[dice.Below(2)].Id] : [];

    private static ServiceArea Area(string id, double west, double east) =>
        new(new AreaId(id), id, new GeometryFactory().ToGeometry(new Envelope(west, east, -1, 1)));
}
