using System.Globalization;

namespace Planner.Quality;

/// <summary>
/// What is known of an instance, in its own cost unit.
/// </summary>
/// <param name="Cost">The best cost anybody has; NaN where there is none.</param>
/// <param name="Published">The best published cost; NaN where there is none.</param>
public sealed record BestKnown(string Family, string Instance, double Cost, double Published)
{
    /// <param name="folder">
    /// Holds best-known.csv with a column for the family, or a folder for each family with a best-known.csv of its own.
    /// </param>
    public static IReadOnlyList<BestKnown> Read(string folder)
    {
        string common = Path.Combine(folder, File);
        return System.IO.File.Exists(common)
            ? [.. Rows(common, row => row["family"])]
            :
            [
                .. Families
                    .Select(family => (Family: family, Path: Path.Combine(folder, family, File)))
                    .Where(own => System.IO.File.Exists(own.Path))
                    .SelectMany(own => Rows(own.Path, _ => own.Family)),
            ];
    }

    private const string File = "best-known.csv";
    private static readonly string[] Families = ["hhcrsp", "uhhc", "vrptw"];

    private static IEnumerable<BestKnown> Rows(string file, Func<Dictionary<string, string>, string> family)
    {
        string[] lines = System.IO.File.ReadAllLines(file);
        var columns = CsvLine.Split(lines[0]);
        return lines
            .Skip(1)
            .Where(line => line.Length > 0)
            .Select(line => columns.Zip(CsvLine.Split(line)).ToDictionary(p => p.First, p => p.Second))
            .Select(row => new BestKnown(
                family(row),
                row["instance"],
                Number(row["best_known"]),
                Number(row.GetValueOrDefault("published", ""))
            ));
    }

    private static double Number(string text) =>
        text.Length == 0 ? double.NaN : double.Parse(text, CultureInfo.InvariantCulture);
}
