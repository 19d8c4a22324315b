using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>What is to be done, by whom and how long, in rows of visits and of the waitlist.</summary>
internal static class ServiceCells
{
    /// <summary>Longest service or set-up.</summary>
    public const int MostMinutes = 720;

    private const string Second = "second_discipline";

    /// <summary>One service, or two where a second clinician is named.</summary>
    public static IReadOnlyList<ServiceNeed> Services(this CsvCells cells)
    {
        cells.Required("discipline");
        cells.Required("minutes");
        Duration? length = cells.Minutes("minutes", 1, MostMinutes);
        List<ServiceNeed> services = [cells.Need(cells.Disciplines("discipline"), length, "skills", "any_skills")];
        IReadOnlyList<Discipline> second = cells.Disciplines(Second);
        Duration? other = cells.Minutes("second_minutes", 1, MostMinutes) ?? length;
        if (second.Count > 0)
            services.Add(cells.Need(second, other, "second_skills", ""));
        else if (cells.Text("second_skills").Length > 0 || cells.Text("second_minutes").Length > 0)
            cells.Refuse(
                Second,
                "nothing",
                "A second clinician has a discipline.",
                "Name it, or empty the other columns of the second clinician."
            );
        return services;
    }

    private static ServiceNeed Need(
        this CsvCells cells,
        IReadOnlyList<Discipline> disciplines,
        Duration? length,
        string skills,
        string anySkills
    ) =>
        new()
        {
            Disciplines = disciplines,
            Duration = length ?? Duration.Zero,
            AllOf = cells.Needs(skills),
            AnyOf = cells.Needs(anySkills),
        };
}
