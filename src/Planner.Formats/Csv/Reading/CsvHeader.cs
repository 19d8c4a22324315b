namespace Planner.Formats;

/// <summary>Understands the header of a sheet and looks at the shape of the rows below it.</summary>
internal sealed class CsvHeader(string file, CsvSheet sheet, ImportFaults faults)
{
    public CsvTable? Table(IReadOnlyList<CsvRow> rows, char delimiter)
    {
        if (rows.FirstOrDefault(row => !row.IsBlank) is not { } header)
        {
            faults.Add(file, 1, "", "no header", "The first row names the columns.", Template);
            return null;
        }
        Dictionary<string, int> columns = Columns(header);
        foreach (CsvColumn missing in sheet.Columns.Where(c => c.IsRequired && !columns.ContainsKey(c.Name)))
            faults.Add(file, header.Number, missing.Name, "no such column", missing.About, Missing(missing, header));
        CsvRow[] below = [.. rows.Where(row => row.Number > header.Number && !row.IsBlank)];
        var table = new CsvTable(file, sheet, header.Cells, below, columns, delimiter);
        foreach (CsvRow row in below)
            CheckShape(table, row);
        return table;
    }

    private const string Template = "Give it one; planner import --template shows it.";

    private Dictionary<string, int> Columns(CsvRow header)
    {
        Dictionary<string, int> columns = [];
        for (int i = 0; i < header.Cells.Count; i++)
        {
            string name = header.Cells[i].Trim();
            if (sheet.Find(name) is not { } column)
                NoteUnknown(name);
            else if (!columns.TryAdd(column.Name, i))
                faults.Add(
                    file,
                    header.Number,
                    column.Name,
                    FormattableString.Invariant($"columns {columns[column.Name] + 1} and {i + 1}"),
                    "A column stands once.",
                    "Delete or rename one of them."
                );
        }
        return columns;
    }

    private void NoteUnknown(string name)
    {
        if (name.Length == 0 || CsvColumn.Key(name) == CsvSheet.ReasonColumn)
            return;
        string? close = Spelling.Nearest(name, sheet.Columns.Select(column => column.Name), 1).FirstOrDefault();
        string hint = close is null ? "" : $" Did you mean \"{close}\"?";
        faults.Note($"{file}: the column \"{Shown(name)}\" is not known and is ignored.{hint}");
    }

    private static string Missing(CsvColumn missing, CsvRow header) =>
        Spelling.Nearest(missing.Name, header.Cells, 1) is [var close]
            ? $"Rename \"{close}\" if that is it, or add the column {missing.Name}."
            : $"Add the column {missing.Name}; planner import --template shows it.";

    private void CheckShape(CsvTable table, CsvRow row)
    {
        if (row.HasStrayQuote)
            faults.Add(
                table,
                row,
                "",
                Shown(string.Join(table.Delimiter, row.Cells)),
                "A quote that opens a cell closes it, and quotes inside are doubled.",
                "Close the quote, or remove it."
            );
        if (row.Cells.Skip(table.Header.Count).Any(cell => !string.IsNullOrWhiteSpace(cell)))
            faults.Add(
                table,
                row,
                "",
                FormattableString.Invariant($"{row.Cells.Count} cells"),
                FormattableString.Invariant($"The header has {table.Header.Count} columns."),
                $"Put quotes around a cell that contains \"{table.Delimiter}\"."
            );
    }

    private static string Shown(string text) => text.Length <= 60 ? text : text[..60] + "...";
}
