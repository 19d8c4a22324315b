using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Who waits for a visit; whether the patient exists is looked at later.</summary>
internal static class WaitlistRows
{
    private const string Declined = "declined";

    public static WaitlistEntry? Read(CsvCells cells, ImportContext context)
    {
        string patient = cells.Required("patient");
        cells.Required("date");
        IReadOnlyList<LocalDate> days = cells.Days("date");
        bool hasWindow = cells.Text("from").Length > 0 || cells.Text("to").Length > 0;
        string since = cells.Required("waiting_since");
        return new WaitlistEntry
        {
            Id = new WaitlistEntryId(cells.Text("id")),
            Patient = new PatientId(patient),
            Type = cells.Kind("type"),
            Services = cells.Services(),
            Windows = hasWindow ? cells.Windows(days, context.Zone) : [],
            Days = hasWindow ? [] : days,
            SetUp = cells.Minutes("set_up_minutes", 0, ServiceCells.MostMinutes) ?? Duration.Zero,
            Priority = cells.Integer("priority", 0, 100) ?? 50,
            PointsHundredths = (int)((cells.Number("points", 0, 100) ?? 1) * 100),
            WaitingSince = cells.Day("waiting_since", since) ?? default,
            LatestDate = cells.Day("latest_date", cells.Text("latest_date")),
            Declines = [.. cells.List(Declined).Select(item => Decline(cells, item)).OfType<WaitlistDecline>()],
        };
    }

    /// <summary>A date, or a clinician and a date.</summary>
    private static WaitlistDecline? Decline(CsvCells cells, string item)
    {
        string[] parts = item.Split(' ', 2, StringSplitOptions.TrimEntries);
        LocalDate? day = cells.Day(Declined, parts[^1]);
        ClinicianId? clinician = parts.Length == 2 ? new ClinicianId(parts[0]) : null;
        return day is { } on ? new WaitlistDecline(on, clinician, "") : null;
    }
}
