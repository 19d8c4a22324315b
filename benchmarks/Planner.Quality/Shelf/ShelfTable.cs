using System.Globalization;

namespace Planner.Quality;

/// <summary>A family's best-known.csv: a header, then a row per instance; columns it does not know are kept.</summary>
public sealed class ShelfTable
{
    private const string NewHeader = "instance,best_known,source,ours,seconds,seed,date";
    private readonly string file;
    private readonly List<string> columns;
    private readonly List<List<string>> rows;

    private ShelfTable(string file, IReadOnlyList<string> lines)
    {
        this.file = file;
        columns = [.. CsvLine.Split(lines[0])];
        rows = [.. lines.Skip(1).Where(l => l.Length > 0).Select(l => CsvLine.Split(l).ToList())];
    }

    public static ShelfTable Read(string file) => new(file, File.Exists(file) ? File.ReadAllLines(file) : [NewHeader]);

    /// <summary>Our own cost of an instance; infinite where there is none.</summary>
    public double OursOf(string instance) =>
        RowOf(instance) is { } row && row[columns.IndexOf("ours")] is { Length: > 0 } text
            ? double.Parse(text, CultureInfo.InvariantCulture)
            : double.PositiveInfinity;

    /// <summary>Sets the fields whose columns exist.</summary>
    public void Set(string instance, IEnumerable<(string Column, string Value)> fields)
    {
        List<string> row = RowOf(instance) ?? Added(instance);
        foreach ((string column, string value) in fields.Where(f => columns.Contains(f.Column)))
            row[columns.IndexOf(column)] = value;
    }

    public void Write()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllLines(file, rows.Select(r => CsvLine.Join(r)).Prepend(CsvLine.Join(columns)));
    }

    private List<string>? RowOf(string instance) => rows.Find(r => r[columns.IndexOf("instance")] == instance);

    private List<string> Added(string instance)
    {
        List<string> row = [.. columns.Select(c => c == "instance" ? instance : "")];
        rows.Add(row);
        return row;
    }
}
