namespace Planner.Formats;

/// <summary>The CSV files of a folder: each sheet's own file, and after it the one with its corrected rows.</summary>
internal static class AgencyTables
{
    public static ILookup<CsvSheet, CsvTable> Read(string folder, ImportFaults faults, InputLimits limits)
    {
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
        List<(CsvSheet Sheet, CsvTable Table)> tables = [];
        foreach (CsvSheet sheet in AgencySheets.All)
        {
            string[] found = [.. Named(files, sheet.File), .. Named(files, sheet.RejectedFile)];
            if (found.Length == 0 && sheet.IsRequired)
                faults.Add(
                    sheet.File,
                    0,
                    "",
                    "no such file",
                    $"The folder holds it: {sheet.About}",
                    "Add it; planner import --template FOLDER writes one to fill in."
                );
            foreach (string file in found)
                if (CsvTable.Read(file, sheet, faults, limits) is { } table)
                    tables.Add((sheet, table));
        }
        NoteOthers(files, faults);
        return tables.ToLookup(pair => pair.Sheet, pair => pair.Table);
    }

    private static IEnumerable<string> Named(string[] files, string name) =>
        files
            .Where(file => Path.GetFileName(file).Equals(name, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .Take(1);

    private static void NoteOthers(string[] files, ImportFaults faults)
    {
        var known = AgencySheets
            .All.SelectMany(sheet => (string[])[sheet.File, sheet.RejectedFile])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        string[] endings = [".csv", ".tsv", ".txt", ".xlsx", ".xls", ".ods"];
        foreach (string name in files.Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal))
            if (!known.Contains(name) && endings.Contains(Path.GetExtension(name).ToLowerInvariant()))
                faults.Note($"{name}: no file of this name is read.");
    }
}
