using System.Globalization;

namespace Planner.Quality;

/// <summary>
/// What is known of an instance, in its own cost unit.
/// </summary>
/// <param name="Cost">The best cost anybody has; NaN where there is none.</param>
/// <param name="Published">The best published cost; NaN where there is none.</param>
public sealed record BestKnown(string Family, string Instance, double Cost, double Published)
{
    /// <param name="file">best-known.csv with the columns family, instance, best_known, source, published.</param>
    public static IReadOnlyList<BestKnown> Read(string file) =>
        [.. File.ReadLines(file).Skip(1).Where(line => line.Length > 0).Select(line => Of(CsvLine.Split(line)))];

    private static BestKnown Of(IReadOnlyList<string> fields) =>
        new(fields[0], fields[1], Number(fields[2]), Number(fields[4]));

    private static double Number(string text) =>
        text.Length == 0 ? double.NaN : double.Parse(text, CultureInfo.InvariantCulture);
}
