using Planner.Domain;

namespace Planner.Formats;

/// <summary>Collects every address that comes with coordinates, before any row is read that has none.</summary>
internal static class KnownPlaces
{
    public static void Collect(ILookup<CsvSheet, CsvTable> tables, ImportContext context)
    {
        foreach (CsvTable table in tables[AgencySheets.Places])
        foreach (CsvRow row in table.Rows)
            Add(new CsvCells(table, row, context), context.Places, isRequired: true);
        // What is wrong in these rows is said when they are read for themselves.
        var quiet = context with
        {
            Faults = new ImportFaults(),
        };
        foreach (CsvTable table in tables[AgencySheets.Clinicians].Concat(tables[AgencySheets.Patients]))
        foreach (CsvRow row in table.Rows)
            Add(new CsvCells(table, row, quiet), context.Places, isRequired: false);
    }

    private static void Add(CsvCells cells, PlaceBook places, bool isRequired)
    {
        string text = isRequired ? cells.Required("address") : cells.Text("address");
        if (isRequired)
        {
            cells.Required("latitude");
            cells.Required("longitude");
        }
        if (!cells.IsRefused && text.Length > 0 && cells.Point() is { } point)
            places.Add(new Address(text, point));
    }
}
