using System.Globalization;

namespace Planner.Quality;

/// <summary>The course of each run, beside the table of runs: key, seconds:cost pairs since the start of the command.</summary>
public static class TraceFile
{
    /// <summary>Points kept per run; the last one before each step of a logarithmic grid.</summary>
    private const int StepsPerDecade = 24;

    /// <param name="csv">The table of runs.</param>
    public static string Beside(string csv) => Path.ChangeExtension(csv, ".traces.csv");

    public static void Append(string csv, QualityRun run, IEnumerable<TracePoint> trace) =>
        File.AppendAllText(Beside(csv), $"{run.Key},{string.Join(' ', Thinned(trace).Select(Text))}\n");

    public static IReadOnlyDictionary<string, IReadOnlyList<TracePoint>> Read(string csv)
    {
        var all = new Dictionary<string, IReadOnlyList<TracePoint>>(StringComparer.Ordinal);
        if (File.Exists(Beside(csv)))
            foreach (string line in File.ReadLines(Beside(csv)))
                all[line[..line.IndexOf(',')]] = [.. Points(line[(line.IndexOf(',') + 1)..])];
        return all;
    }

    private static IEnumerable<TracePoint> Thinned(IEnumerable<TracePoint> trace) =>
        trace
            .GroupBy(p => (int)Math.Floor(Math.Log10(Math.Max(p.Seconds, 0.001)) * StepsPerDecade))
            .Select(g => g.Last());

    private static string Text(TracePoint point) =>
        string.Create(CultureInfo.InvariantCulture, $"{point.Seconds:0.00}:{point.Cost:0.000}");

    private static IEnumerable<TracePoint> Points(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Split(':'))
            .Select(pair => new TracePoint(
                double.Parse(pair[0], CultureInfo.InvariantCulture),
                double.Parse(pair[1], CultureInfo.InvariantCulture)
            ));
}
