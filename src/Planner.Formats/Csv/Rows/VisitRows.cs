using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Visits; whether the patients, clinicians and visits they name exist is looked at later.</summary>
internal sealed class VisitRows(CsvCells cells, ImportContext context)
{
    public static VisitRow? Read(CsvCells cells, ImportContext context) => new VisitRows(cells, context).Read();

    private VisitRow? Read()
    {
        string patient = cells.Required("patient");
        IReadOnlyList<LocalDate> days = Days();
        IReadOnlyList<ServiceNeed> services = cells.Services();
        Visit visit = new()
        {
            Id = new VisitId(cells.Text("id")),
            Patient = new PatientId(patient),
            Type = cells.Kind("type"),
            Services = services,
            Windows = cells.Windows(days, context.Zone),
            Preferred = Preferred(days),
            LatestEnd = On(days, "latest_end"),
            SetUp = cells.Minutes("set_up_minutes", 0, ServiceCells.MostMinutes) ?? Duration.Zero,
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

    private TimeWindow? Preferred(IReadOnlyList<LocalDate> days)
    {
        (Instant? from, Instant? to) = (On(days, "preferred_from"), On(days, "preferred_to"));
        if ((from ?? to) is not { } start)
            return null;
        Instant end = to ?? start;
        return cells.InOrder("preferred_to", start, end) ? new TimeWindow(start, end) : null;
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
}
