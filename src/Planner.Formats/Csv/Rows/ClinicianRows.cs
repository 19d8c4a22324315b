using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Clinicians with their home, still without shifts.</summary>
internal static class ClinicianRows
{
    public static ClinicianRow? Read(CsvCells cells, ImportContext context)
    {
        string name = cells.Required("name");
        Discipline? discipline = cells.Discipline("discipline", cells.Required("discipline"));
        Address? home = cells.Address("address", context);
        DailyLimits limits = Limits(cells);
        IReadOnlyList<Credential> skills = cells.Credentials("skills");
        Duration lately = cells.Minutes("worked_lately_minutes", 0, 99_999) ?? Duration.Zero;
        int pace = cells.Integer("pace_percent", 50, 300) ?? 100;
        if (home is null || discipline is not { } known)
            return null;
        return new ClinicianRow(
            new Clinician
            {
                Id = new ClinicianId(cells.Text("id")),
                Name = name,
                Discipline = known,
                Credentials = skills,
                Limits = limits,
                PacePercent = pace,
                WorkedLately = lately,
            },
            home
        );
    }

    private static DailyLimits Limits(CsvCells cells) =>
        new()
        {
            MaxVisits = cells.Integer("max_visits", 0, 1000),
            MaxWork = cells.Minutes("max_work_minutes", 0, 1440),
            MaxMetres = (int?)(cells.Number("max_km", 0, 10_000) * 1000),
            MaxLegTravel = cells.Minutes("max_leg_minutes", 0, 1440),
            MaxPointsHundredths = (int?)(cells.Number("max_points", 0, 1000) * 100),
        };
}
