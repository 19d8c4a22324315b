using System.Globalization;

namespace Planner.Quality;

/// <summary>What more threads give: the same instances and budgets by number of workers.</summary>
public static class WorkerTable
{
    /// <summary>Only runs for which a number of workers was asked for.</summary>
    public static IEnumerable<string> Rows(IEnumerable<QualityRun> runs)
    {
        yield return "| instance | s | workers | runs | mean gap % | M evaluations/s |";
        yield return "|---|---|---|---|---|---|";
        foreach (
            var group in runs.Where(r => r.Workers > 0)
                .GroupBy(r => (r.Instance.Name, r.Budget, r.Workers))
                .OrderBy(g => g.Key)
        )
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"| {group.Key.Name} | {group.Key.Budget} | {group.Key.Workers} | {group.Count()} | {GapSummary.Percent(group.Average(r => r.Gap))} | {group.Average(r => r.EvaluationsPerSecond) / 1e6:0.00} |"
            );
    }
}
