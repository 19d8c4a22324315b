namespace Planner.Quality;

/// <summary>Writes a picture for each group of classes.</summary>
public static class CurveFiles
{
    private static readonly (string File, string Title, string Class)[] Pictures =
    [
        ("mankowska", "HHCRSP, Mankowska", "mankowska-"),
        ("kummer", "HHCRSP, Kummer", "kummer-"),
        ("uhhc", "Unified home health care", "uhhc-"),
        ("vrptw", "Gehring-Homberger, 1,000 customers", "vrptw"),
    ];

    /// <param name="known">Best known and published costs.</param>
    /// <param name="csv">The table of runs, beside which their courses stand.</param>
    /// <param name="folder">Where the pictures go; made where missing.</param>
    public static void Write(IReadOnlyList<QualityRun> runs, IReadOnlyList<BestKnown> known, string csv, string folder)
    {
        var traces = TraceFile.Read(csv);
        var published = known.ToDictionary(k => k.Instance, k => k.Published, StringComparer.Ordinal);
        Directory.CreateDirectory(folder);
        foreach ((string file, string title, string start) in Pictures)
        {
            var curves = runs.Where(r => r.Instance.Class.StartsWith(start, StringComparison.Ordinal) && r.Budget > 0)
                .GroupBy(r => Line(r.Instance.Class))
                .Select(g => CurveMaker.Of(g.Key, [.. g], traces, published))
                .Where(c => c.Points.Count > 1)
                .ToList();
            if (curves.Count > 0)
                File.WriteAllText(Path.Combine(folder, file + ".svg"), GapChart.Draw(title, curves));
        }
    }

    /// <summary>The published groups of the unified family share a line.</summary>
    private static string Line(string name) =>
        name.StartsWith("uhhc-", StringComparison.Ordinal) && name != "uhhc-generated" ? "A-M (strict)" : name;
}
