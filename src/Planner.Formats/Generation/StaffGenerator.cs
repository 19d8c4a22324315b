using System.Globalization;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Clinicians by discipline, with credentials, limits, areas and shifts.
/// </summary>
internal sealed class StaffGenerator(AgencyOptions options, CityPlaces places, SeededRandom random)
{
    private readonly ShiftGenerator _shifts = new(options, places, random);

    public IReadOnlyList<Clinician> Generate()
    {
        List<Clinician> staff = [];
        foreach ((Discipline discipline, int count) in StaffShares.Of(options.Clinicians))
        {
            for (int i = 0; i < count; i++)
                staff.Add(Generate(staff.Count, i, discipline));
        }
        return staff;
    }

    private Clinician Generate(int index, int withinDiscipline, Discipline discipline)
    {
        string id = "C" + (index + 1).ToString("000", CultureInfo.InvariantCulture);
        return new()
        {
            Id = new(id),
            Name = StaffNames.Of(index, discipline),
            Discipline = discipline,
            Credentials = Credentials(withinDiscipline, discipline),
            Shifts = _shifts.Generate(id, withinDiscipline, discipline),
            Limits = Limits(),
            PacePercent = random.Pick([90, 100, 100, 100, 110]),
            RequiredAreas = RequiredAreas(withinDiscipline, discipline),
            PreferredAreas = random.Chance(50) ? [random.Chance(50) ? AreaGenerator.North : AreaGenerator.South] : [],
            WorkedLately = Duration.FromMinutes(random.Next(30 * 60, 40 * 60) / 15 * 15),
        };
    }

    private List<Credential> Credentials(int index, Discipline discipline)
    {
        if (discipline == Discipline.AIDE)
            return index < 2 || random.Chance(75) ? [new(CareGroups.Lift)] : [];
        if (discipline is not (Discipline.RN or Discipline.LPN))
            return [];
        List<Credential> credentials =
        [
            new(CareGroups.Wound, random.Next(1, 2), null, options.From.PlusMonths(random.Next(2, 20))),
        ];
        if (index == 0 || random.Chance(60))
            credentials.Add(new(CareGroups.Catheter, 1, options.From.PlusYears(-2)));
        if (index == 1 || random.Chance(40))
            credentials.Add(new(CareGroups.Ostomy));
        if (discipline == Discipline.RN)
            AddInfusion(index, credentials);
        return credentials;
    }

    // The first nurse is the only one who ever reached level 4, and it ran out the day before.
    private void AddInfusion(int index, List<Credential> credentials)
    {
        if (index == 0)
            credentials.Add(new(CareGroups.Infusion, 4, null, options.From.PlusDays(-1)));
        else if (index == 1 || random.Chance(60))
            credentials.Add(new(CareGroups.Infusion, random.Next(2, 3), null, options.From.PlusDays(DaysLeft(index))));
    }

    // The second nurse keeps the skill alive; the fourth loses it within a week.
    private int DaysLeft(int index) =>
        index switch
        {
            1 => 90,
            3 => 2,
            _ => random.Next(5, 200),
        };

    private DailyLimits Limits() =>
        new()
        {
            MaxVisits = random.Chance(40)
                ? 12 * Math.Max(1, options.Visits / options.Days / options.Clinicians / 6)
                : null,
            MaxWork = random.Chance(30) ? Duration.FromMinutes(9 * 60) : null,
            MaxMetres = random.Chance(25) ? 120_000 : null,
            MaxLegTravel = random.Chance(50) ? Duration.FromMinutes(45) : null,
            MaxPointsHundredths = random.Chance(30)
                ? 100 * Math.Max(9, 2 * options.Visits / options.Days / options.Clinicians)
                : null,
        };

    // The speech therapists serve an area where no patient lives nearby, as well as the north: far south nobody comes.
    private IReadOnlyList<AreaId> RequiredAreas(int index, Discipline discipline)
    {
        if (discipline == Discipline.SLP)
            return [AreaGenerator.North, AreaGenerator.Outpost];
        return index > 1 && random.Chance(20) ? [random.Chance(50) ? AreaGenerator.North : AreaGenerator.South] : [];
    }
}
