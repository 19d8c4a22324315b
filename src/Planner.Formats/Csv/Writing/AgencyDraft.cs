namespace Planner.Formats;

/// <summary>
/// The rows of an import parted into files of good rows and files of refused ones with the reason. A folder of both is imported
/// like any other: the refused rows are corrected where they stand.
/// </summary>
public static class AgencyDraft
{
    /// <summary>The files, in the order of the sheets; none for sheets without rows.</summary>
    public static IReadOnlyList<CsvFile> Of(AgencySpreadsheets agency) =>
        [
            .. agency
                .Tables.GroupBy(table => table.Sheet)
                .SelectMany(group => Files(group.Key, [.. group], agency.Faults))
                .Where(file => file.Rows.Count > 1),
        ];

    private static IEnumerable<CsvFile> Files(CsvSheet sheet, CsvTable[] tables, ImportFaults faults)
    {
        string[] header = Header(tables);
        var rows = tables
            .SelectMany(table => table.Rows.Select(row => (table, row)))
            .ToLookup(at => faults.IsRefused(at.table, at.row));
        char delimiter = tables[0].Delimiter;
        yield return new CsvFile(
            sheet.File,
            delimiter,
            [header, .. rows[false].Select(at => Cells(at.table, at.row, header))]
        );
        yield return new CsvFile(
            sheet.RejectedFile,
            delimiter,
            [
                [.. header, CsvSheet.ReasonColumn],
                .. rows[true]
                    .Select(at => Cells(at.table, at.row, header).Append(Why(at.table, at.row, faults)).ToArray()),
            ]
        );
    }

    /// <summary>Every column of the files, the reason left out: it is said anew each time.</summary>
    private static string[] Header(CsvTable[] tables) =>
        [
            .. tables
                .SelectMany(table => table.Header)
                .Select(name => name.Trim())
                .Where(name => name.Length > 0 && CsvColumn.Key(name) != CsvSheet.ReasonColumn)
                .DistinctBy(CsvColumn.Key),
        ];

    private static string[] Cells(CsvTable table, CsvRow row, string[] header)
    {
        string[] keys = [.. table.Header.Select(CsvColumn.Key)];
        string[] cells = [.. header.Select(name => Cell(Array.IndexOf(keys, CsvColumn.Key(name))))];
        return cells;

        string Cell(int index) => index >= 0 && index < row.Cells.Count ? row.Cells[index] : "";
    }

    private static string Why(CsvTable table, CsvRow row, ImportFaults faults) =>
        string.Join(" / ", faults.Reasons(table, row));
}
