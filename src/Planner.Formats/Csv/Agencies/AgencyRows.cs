using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Every row of an agency that could be read for itself.</summary>
internal sealed record AgencyRows(
    List<Imported<ClinicianRow>> Clinicians,
    List<Imported<Patient>> Patients,
    List<Imported<VisitRow>> Visits,
    List<Imported<ShiftRow>> Shifts,
    List<Imported<WaitlistEntry>> Waitlist,
    Horizon Horizon
)
{
    /// <returns>Null where it stays unknown which days are planned.</returns>
    public static AgencyRows? Read(ILookup<CsvSheet, CsvTable> tables, AgencySettings settings, ImportContext context)
    {
        var clinicians = SheetRows.Read(
            tables[AgencySheets.Clinicians],
            context,
            "id",
            cells => ClinicianRows.Read(cells, context)
        );
        var patients = SheetRows.Read(
            tables[AgencySheets.Patients],
            context,
            "id",
            cells => PatientRows.Read(cells, context)
        );
        var visits = SheetRows.Read(
            tables[AgencySheets.Visits],
            context,
            "id",
            cells => VisitRows.Read(cells, context)
        );
        if (HorizonOf(settings, visits, context.Faults) is not { } horizon)
            return null;
        var shifts = SheetRows.Read(
            tables[AgencySheets.Availability],
            context,
            null,
            cells => AvailabilityRows.Read(cells, context, horizon)
        );
        var waitlist = SheetRows.Read(
            tables[AgencySheets.Waitlist],
            context,
            "id",
            cells => WaitlistRows.Read(cells, context)
        );
        return new AgencyRows(clinicians, patients, visits, shifts, waitlist, horizon);
    }

    private static Horizon? HorizonOf(AgencySettings settings, List<Imported<VisitRow>> visits, ImportFaults faults)
    {
        LocalDate[] days = [.. visits.SelectMany(visit => visit.Value.Days).Order()];
        if ((settings.From ?? First(days)) is not { } from || (settings.To ?? Last(days)) is not { } to)
        {
            Refuse(
                faults,
                "no dates",
                "Some day is planned.",
                "Give the visits dates, or say --date-from and --date-to."
            );
            return null;
        }
        var horizon = new Horizon(from, to);
        if (horizon.Length is >= 1 and <= Horizon.MostDays)
            return horizon;
        Refuse(
            faults,
            FormattableString.Invariant($"{from:uuuu-MM-dd} to {to:uuuu-MM-dd}"),
            FormattableString.Invariant($"A plan covers 1 to {Horizon.MostDays} days, the first one first."),
            Latest(visits, to)
        );
        return null;
    }

    /// <summary>A mistyped year makes the span long: the row with the last day is worth naming.</summary>
    private static string Latest(List<Imported<VisitRow>> visits, LocalDate to)
    {
        const string Remedy = "Say --date-from and --date-to.";
        return visits.FirstOrDefault(visit => visit.Value.Days.Contains(to)) is { } last
            ? FormattableString.Invariant($"{last.Table.File}, row {last.Row.Number} has the last day. {Remedy}")
            : Remedy;
    }

    private static void Refuse(ImportFaults faults, string found, string rule, string remedy) =>
        faults.Add("--date-from, --date-to", new InputMistake("--date-from, --date-to", found, rule, remedy));

    private static LocalDate? First(LocalDate[] days) => days.Length == 0 ? null : days[0];

    private static LocalDate? Last(LocalDate[] days) => days.Length == 0 ? null : days[^1];
}
