using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Visits; whether the patients, clinicians and visits they name exist is looked at later.</summary>
internal sealed class VisitRows(CsvCells cells, ImportContext context)
{
    private const int MostMinutes = 720;

    public static VisitRow? Read(CsvCells cells, ImportContext context) => new VisitRows(cells, context).Read();

    private VisitRow? Read()
    {
        string patient = cells.Required("patient");
        IReadOnlyList<LocalDate> days = Days();
        List<ServiceNeed> services = Services();
        Visit visit = new()
        {
            Id = new VisitId(cells.Text("id")),
            Patient = new PatientId(patient),
            Type = cells.Kind("type"),
            Services = services,
            Windows = Windows(days),
            Preferred = Preferred(days),
            LatestEnd = On(days, "latest_end"),
            SetUp = cells.Minutes("set_up_minutes", 0, MostMinutes) ?? Duration.Zero,
            Priority = cells.Integer("priority", 0, 100) ?? 50,
            Mandatory = cells.Flag("mandatory") ?? true,
            PointsHundredths = (int)((cells.Number("points", 0, 100) ?? 1) * 100),
        };
        string clinician = cells.Text("clinician");
        return new VisitRow(
            visit,
            days,
            clinician.Length == 0 ? null : new ClinicianId(clinician),
            On(days, "start"),
            VisitBonds.Of(cells, visit.Id)
        );
    }

    private IReadOnlyList<LocalDate> Days()
    {
        cells.Required("date");
        return cells.Days("date");
    }

    private List<ServiceNeed> Services()
    {
        cells.Required("discipline");
        cells.Required("minutes");
        Duration? length = cells.Minutes("minutes", 1, MostMinutes);
        List<ServiceNeed> services = [Need(cells.Disciplines("discipline"), length, "skills", "any_skills")];
        IReadOnlyList<Discipline> second = cells.Disciplines("second_discipline");
        Duration? other = cells.Minutes("second_minutes", 1, MostMinutes) ?? length;
        if (second.Count > 0)
            services.Add(Need(second, other, "second_skills", ""));
        else if (cells.Text("second_skills").Length > 0 || cells.Text("second_minutes").Length > 0)
            cells.Refuse(
                "second_discipline",
                "nothing",
                "A second clinician has a discipline.",
                "Name it, or empty the other columns of the second clinician."
            );
        return services;
    }

    private ServiceNeed Need(
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

    private List<TimeWindow> Windows(IReadOnlyList<LocalDate> days)
    {
        cells.Required("from");
        cells.Required("to");
        List<TimeWindow> windows = [];
        foreach (LocalDate day in days)
        {
            if (cells.IsRefused)
                break;
            Instant? from = cells.Instant("from", cells.Moment("from", day), context.Zone);
            Instant? to = cells.Instant("to", cells.Moment("to", day), context.Zone);
            if (from is { } start && to is { } end && InOrder("to", start, end))
                windows.Add(new TimeWindow(start, end));
        }
        return windows;
    }

    private TimeWindow? Preferred(IReadOnlyList<LocalDate> days)
    {
        (Instant? from, Instant? to) = (On(days, "preferred_from"), On(days, "preferred_to"));
        if ((from ?? to) is not { } start)
            return null;
        Instant end = to ?? start;
        return InOrder("preferred_to", start, end) ? new TimeWindow(start, end) : null;
    }

    /// <summary>A moment on the visit's day; where the visit may be on several, the cell must say which.</summary>
    private Instant? On(IReadOnlyList<LocalDate> days, string column)
    {
        string text = cells.Text(column);
        if (text.Length == 0 || days.Count == 0)
            return null;
        if (days.Count == 1 || text.Length >= 13)
            return cells.Instant(column, cells.Moment(column, days[0]), context.Zone);
        cells.Refuse(
            column,
            text,
            "The visit may be on several days.",
            FormattableString.Invariant($"Give the time its date: {days[0]:uuuu-MM-dd} {text}.")
        );
        return null;
    }

    private bool InOrder(string column, Instant start, Instant end)
    {
        if (start <= end)
            return true;
        cells.Refuse(column, cells.Text(column), "It ends before it starts.", "Swap them, or give the end its date.");
        return false;
    }
}
