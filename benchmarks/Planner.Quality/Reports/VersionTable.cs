namespace Planner.Quality;

/// <summary>A row for each version that was measured: mean gap by set and budget.</summary>
public static class VersionTable
{
    private const int HashLength = 7;
    private static readonly double[] Budgets = [10, 60];

    public static IEnumerable<string> Rows(IEnumerable<QualityRun> runs)
    {
        yield return $"| version | {string.Join(" | ", Target.All.Select(t => t.Name + ", 10 / 60 s"))} |";
        yield return string.Concat(Enumerable.Repeat("|---", Target.All.Count + 1)) + "|";
        foreach (var version in runs.Where(r => r.Workers == 0).GroupBy(r => r.Version))
            yield return $"| {Short(version.Key)} | {string.Join(" | ", Target.All.Select(t => Cell(t, version)))} |";
    }

    private static string Cell(Target target, IEnumerable<QualityRun> version) =>
        string.Join(
            " / ",
            Budgets.Select(seconds =>
                GapSummary.Percent(
                    new GapSummary([
                        .. version.Where(r => r.Budget == seconds && target.Classes.Contains(r.Instance.Class)),
                    ]).Mean
                )
            )
        );

    /// <summary>"0.1.0+03ad385": a commit is known by its first seven digits.</summary>
    private static string Short(string version)
    {
        int plus = version.IndexOf('+');
        return plus < 0 ? version : version[..Math.Min(version.Length, plus + 1 + HashLength)];
    }
}
