namespace Planner.Quality;

/// <summary>Means of many runs over time.</summary>
public static class CurveMaker
{
    private const int StepsPerDecade = 24;

    /// <summary>
    /// The mean gap of all runs at each moment from when every one of them has a solution; of each budget only the longest runs
    /// count.
    /// </summary>
    /// <param name="traces">By key of the run.</param>
    /// <param name="published">Best published cost by instance.</param>
    public static Curve Of(
        string name,
        IReadOnlyList<QualityRun> runs,
        IReadOnlyDictionary<string, IReadOnlyList<TracePoint>> traces,
        IReadOnlyDictionary<string, double> published
    )
    {
        double longest = runs.Max(r => r.Budget);
        var drawn = runs.Where(r => r.Budget == longest && !double.IsNaN(r.BestKnown) && traces.ContainsKey(r.Key))
            .Select(r => (Run: r, Trace: traces[r.Key]))
            .Where(t => t.Trace.Count > 0)
            .ToList();
        double first = drawn.Count == 0 ? longest : drawn.Max(t => t.Trace[0].Seconds);
        return new Curve(
            name,
            [.. Moments(first, longest).Select(s => (s, drawn.Average(t => GapAt(t.Run, t.Trace, s))))],
            drawn.Select(t => GapOf(t.Run, published[t.Run.Instance.Name])).DefaultIfEmpty(double.NaN).Average()
        );
    }

    private static IEnumerable<double> Moments(double first, double last)
    {
        for (double s = first; s < last; s *= Math.Pow(10, 1.0 / StepsPerDecade))
            yield return s;
        if (first < last)
            yield return last;
    }

    private static double GapAt(QualityRun run, IReadOnlyList<TracePoint> trace, double seconds) =>
        GapOf(run, trace.Last(p => p.Seconds <= seconds + 0.005).Cost);

    private static double GapOf(QualityRun run, double cost) => 100 * (cost - run.BestKnown) / run.BestKnown;
}
