namespace Planner.Formats;

/// <summary>Reads the rows of a sheet one by one and keeps the good ones; an id stands once.</summary>
internal static class SheetRows
{
    /// <param name="tables">The sheet's file, and the file with its corrected rows.</param>
    /// <param name="id">The cell that names the row's thing; null = rows have no id.</param>
    /// <param name="read">Null where the row is refused.</param>
    public static List<Imported<T>> Read<T>(
        IEnumerable<CsvTable> tables,
        ImportContext context,
        string? id,
        Func<CsvCells, T?> read
    )
        where T : class
    {
        Dictionary<string, (CsvTable Table, CsvRow Row)> first = new(StringComparer.Ordinal);
        List<Imported<T>> good = [];
        foreach (CsvTable table in tables)
        {
            foreach (CsvRow row in table.Rows)
            {
                var cells = new CsvCells(table, row, context);
                string name = id is null ? "" : cells.Required(id);
                if (name.Length > 0 && !first.TryAdd(name, (table, row)))
                    RefuseTwice(cells, id!, name, first[name]);
                T? value = read(cells);
                if (value is not null && !cells.IsRefused)
                    good.Add(new Imported<T>(table, row, name, value));
            }
        }
        return good;
    }

    private static void RefuseTwice(CsvCells cells, string column, string name, (CsvTable Table, CsvRow Row) first) =>
        cells.Refuse(
            column,
            name,
            FormattableString.Invariant($"An id stands once; {first.Table.File}, row {first.Row.Number} has it too."),
            "Give one of them another id, or delete the copy."
        );
}
