using System.Globalization;

namespace Planner.Quality;

/// <summary>Runs as Markdown: by target, and by class.</summary>
public static class QualityTable
{
    private const string Figures = "runs | mean gap % | min | max | below best known | runs with violations";

    public static IEnumerable<string> ByTarget(IReadOnlyList<QualityRun> runs)
    {
        yield return $"| set | budget | {Figures} | target % | met |";
        yield return "|---|---|---|---|---|---|---|---|---|---|";
        foreach (Target target in Target.All)
        foreach (var group in Budgets(runs.Where(r => target.Classes.Contains(r.Instance.Class))))
        {
            var summary = new GapSummary([.. group]);
            double wanted = target.At(group.First().Budget);
            string met =
                double.IsNaN(wanted) ? ""
                : summary.Meets(wanted) ? "yes"
                : "**no**";
            yield return $"| {target.Name} | {group.Key} | {summary.Cells} | {Wanted(wanted)} | {met} |";
        }
    }

    public static IEnumerable<string> ByClass(IReadOnlyList<QualityRun> runs)
    {
        yield return $"| class | budget | {Figures} | M evaluations/s | peak MB |";
        yield return "|---|---|---|---|---|---|---|---|---|---|";
        foreach (var ofClass in runs.GroupBy(r => r.Instance.Class))
        foreach (var group in Budgets(ofClass))
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"| {ofClass.Key} | {group.Key} | {new GapSummary([.. group]).Cells} | {group.Average(r => r.EvaluationsPerSecond) / 1e6:0.00} | {group.Max(r => r.PeakMemoryMb):0} |"
            );
    }

    private static IEnumerable<IGrouping<string, QualityRun>> Budgets(IEnumerable<QualityRun> runs) =>
        runs.OrderBy(r => r.Budget).GroupBy(BudgetOf);

    private static string BudgetOf(QualityRun run) =>
        run.Iterations > 0
            ? run.Iterations.ToString("#,0", CultureInfo.InvariantCulture) + " iterations"
            : run.Budget.ToString(CultureInfo.InvariantCulture) + " s";

    private static string Wanted(double target) =>
        double.IsNaN(target) ? "" : "<= " + target.ToString(CultureInfo.InvariantCulture);
}
