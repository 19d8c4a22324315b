using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>What is said about the agency itself, by options first and by agency.csv second.</summary>
internal sealed record AgencySettings(Agency Agency, LocalDate? From, LocalDate? To, TravelSource Travel)
{
    /// <summary>Where the time zone is unknown, a fault; the rows are then read in UTC, to name their mistakes too.</summary>
    public static AgencySettings Read(
        string folder,
        IEnumerable<CsvTable> tables,
        ImportOptions options,
        ImportFaults faults
    )
    {
        CsvCells? row = FirstRow([.. tables], options, faults);
        string zone = options.TimeZone ?? row?.Text("time_zone") ?? "";
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not { } known)
            known = RefusedZone(zone, options, row, faults);
        string? name = options.Name ?? row?.Text("name");
        string? network = options.Network ?? row?.Text("network");
        string folderName = new DirectoryInfo(folder).Name;
        return new AgencySettings(
            new Agency(string.IsNullOrEmpty(name) ? folderName : name, known),
            options.From ?? row?.Day("date_from", row.Text("date_from")),
            options.To ?? row?.Day("date_to", row.Text("date_to")),
            new TravelSource(string.IsNullOrEmpty(network) ? null : network)
        );
    }

    private static CsvCells? FirstRow(CsvTable[] tables, ImportOptions options, ImportFaults faults)
    {
        var context = new ImportContext(DateTimeZone.Utc, options.DateOrder, faults, new PlaceBook());
        CsvCells[] rows = [.. tables.SelectMany(table => table.Rows.Select(row => new CsvCells(table, row, context)))];
        foreach (CsvCells more in rows.Skip(1))
            more.Refuse("", "a second row", "There is one row about the agency.", "Delete it.");
        return rows.FirstOrDefault();
    }

    private static DateTimeZone RefusedZone(string zone, ImportOptions options, CsvCells? row, ImportFaults faults)
    {
        const string Rule = "The agency's IANA time zone gives its dates and times a meaning.";
        IReadOnlyList<string> close = Spelling.Nearest(zone, DateTimeZoneProviders.Tzdb.Ids, 3);
        string hint = close.Count == 0 ? "" : $" Nearest: {string.Join(", ", close)}.";
        string remedy = $"Say --time-zone Europe/Stockholm, or fill time_zone in agency.csv.{hint}";
        if (options.TimeZone is null && row is not null)
            row.Refuse("time_zone", zone.Length == 0 ? "nothing" : zone, Rule, remedy);
        else
            faults.Add(
                "--time-zone",
                new InputMistake("--time-zone", zone.Length == 0 ? "nothing" : zone, Rule, remedy)
            );
        return DateTimeZone.Utc;
    }
}
