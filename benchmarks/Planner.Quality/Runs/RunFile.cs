using System.Globalization;

namespace Planner.Quality;

/// <summary>Finished runs as comma-separated values: read, and written line by line so that an interrupted series goes on.</summary>
public static class RunFile
{
    private const string Header =
        "version,family,class,instance,seconds,iterations,workers,seed,cost,best_known,gap,violations,judge,evaluations,"
        + "evaluations_per_s,first_feasible,best_found_at,peak_memory_mb,wall";

    /// <summary>Empty where there is no such file yet.</summary>
    public static IReadOnlyList<QualityRun> Read(string file) =>
        File.Exists(file) ? [.. File.ReadLines(file).Skip(1).Select(CsvLine.Split).Select(Of)] : [];

    public static void Append(string file, QualityRun run)
    {
        if (!File.Exists(file))
            File.WriteAllText(file, Header + "\n");
        File.AppendAllText(file, CsvLine.Join(Fields(run)) + "\n");
    }

    private static IEnumerable<string> Fields(QualityRun run) =>
        [
            run.Version,
            run.Instance.Family,
            run.Instance.Class,
            run.Instance.Name,
            Text(run.Budget, "0.###"),
            Text(run.Iterations, "0"),
            Text(run.Workers, "0"),
            Text(run.Seed, "0"),
            Text(run.Cost, "0.000"),
            Text(run.BestKnown, "0.000"),
            Text(run.Gap, "0.000"),
            Text(run.Violations, "0"),
            run.Judge,
            Text(run.Evaluations, "0"),
            Text(run.EvaluationsPerSecond, "0"),
            Text(run.FirstFeasible, "0.00"),
            Text(run.BestFoundAt, "0.00"),
            Text(run.PeakMemoryMb, "0"),
            Text(run.Wall, "0.00"),
        ];

    private static QualityRun Of(IReadOnlyList<string> f) =>
        new(
            f[0],
            new BenchmarkInstance(f[1], f[2], f[3]),
            Number(f[4]),
            (long)Number(f[5]),
            (int)Number(f[6]),
            (int)Number(f[7]),
            Number(f[8]),
            Number(f[9]),
            (int)Number(f[11]),
            f[12],
            (long)Number(f[13]),
            Number(f[14]),
            Number(f[15]),
            Number(f[16]),
            Number(f[17]),
            Number(f[18])
        );

    private static string Text(double value, string format) =>
        double.IsNaN(value) ? "" : value.ToString(format, CultureInfo.InvariantCulture);

    private static double Number(string text) =>
        text.Length == 0 ? double.NaN : double.Parse(text, CultureInfo.InvariantCulture);
}
