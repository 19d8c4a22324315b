using System.Globalization;

namespace Planner.Quality;

/// <summary>Runs as tables: CSV by run, Markdown by class.</summary>
public static class QualityTable
{
    public static IEnumerable<string> Csv(IEnumerable<QualityRun> runs) =>
        runs.Select(r =>
                Text(
                    $"{r.Instance},{r.Seed},{r.Cost:F3},{r.BestKnown:F3},{r.Gap:F3},{r.Violations},{r.Evaluations},{r.FirstBest:F2},{r.Seconds:F2}"
                )
            )
            .Prepend("instance,seed,cost,best_known,gap_percent,violations,evaluations,first_best_seconds,seconds");

    public static IEnumerable<string> Markdown(IEnumerable<QualityRun> runs) =>
        runs.GroupBy(r => r.Class)
            .Select(g =>
                Text(
                    $"| {g.Key} | {g.Count()} | {g.Average(r => r.Gap):F2} | {g.Min(r => r.Gap):F2} | {g.Max(r => r.Gap):F2} | {g.Count(r => r.Gap < -0.0005)} | {g.Average(r => r.Evaluations / r.Seconds) / 1e6:F2} | {g.Sum(r => r.Violations)} |"
                )
            )
            .Prepend("|---|---|---|---|---|---|---|---|")
            .Prepend("| class | runs | mean gap % | min | max | below best known | M evaluations/s | violations |");

    private static string Text(FormattableString row) => row.ToString(CultureInfo.InvariantCulture);
}
