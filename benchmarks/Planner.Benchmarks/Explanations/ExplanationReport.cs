using System.Globalization;
using Planner.CpSat;
using Planner.Dispatch;
using Planner.Travel;

namespace Planner.Benchmarks;

/// <summary>Prints what was claimed of visits left out, how much of it was checked, and what did not hold.</summary>
internal static class ExplanationReport
{
    /// <summary>So many are left out of the sample agency at least: nobody could make them.</summary>
    private const int OfSample = 12;

    /// <returns>0 where every claim holds, 1 else.</returns>
    public static async Task<int> PrintAsync(int wanted)
    {
        RoadNetwork roads = RoadNetwork.Load(NetworkLocator.Near(ProjectFolder.Datasets).Find("gothenburg-roads"));
        await using ICpSatEngine engine = CpSatEngines.Choose();
        var runs = new ExplanationRuns(roads, engine);
        ExplainedVisit[] all =
        [
            .. await runs.SmallAsync(Math.Max(0, wanted - OfSample)),
            .. (await runs.SampleAsync("gothenburg-600")).Take(wanted),
        ];
        Kinds(all);
        Rules(all);
        string[] failures = [.. all.SelectMany(v => v.Audit.Failures)];
        string[] open = [.. all.SelectMany(v => v.Audit.Open)];
        foreach (string line in failures)
            Console.WriteLine($"- does not hold: {line}");
        foreach (string line in open)
            Console.WriteLine($"- not decided within the limits: {line}");
        return failures.Length == 0 ? 0 : 1;
    }

    private static void Kinds(ExplainedVisit[] all)
    {
        Console.WriteLine(
            "| agencies | visits left out | blocked | proven minimal | fits after all | not worth it | undecided | changes proven | claims checked | failed | undecided claims | s median | s 95 % |"
        );
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (IGrouping<string, ExplainedVisit> kind in all.GroupBy(v => v.Kind))
            Row(kind.Key, [.. kind]);
        Row("all", all);
    }

    private static void Row(string name, ExplainedVisit[] visits)
    {
        int Of(UnservedOutcome outcome) => visits.Count(v => v.Explanation.Outcome == outcome);
        double[] seconds = [.. visits.Select(v => v.Seconds).Order()];
        object[] cells =
        [
            name,
            visits.Length,
            Of(UnservedOutcome.Blocked),
            visits.Count(v => v.Explanation.IsMinimal),
            Of(UnservedOutcome.FitsAfterAll),
            Of(UnservedOutcome.NotWorthIt),
            Of(UnservedOutcome.Unknown) + Of(UnservedOutcome.OutOfReach),
            visits.Sum(v => v.Explanation.Changes.Count),
            visits.Sum(v => v.Audit.Checked),
            visits.Sum(v => v.Audit.Failures.Count),
            visits.Sum(v => v.Audit.Open.Count),
            Number(seconds[seconds.Length / 2]),
            Number(seconds[(int)(seconds.Length * 0.95)]),
        ];
        Console.WriteLine($"| {string.Join(" | ", cells)} |");
    }

    private static void Rules(ExplainedVisit[] all)
    {
        Console.WriteLine();
        Console.WriteLine("| rule | in blocking sets | alone | in proven changes |");
        Console.WriteLine("|---|---|---|---|");
        var sets = all.Select(v => v.Explanation.BlockingSet).Where(set => set.Count > 0).ToArray();
        var changes = all.SelectMany(v => v.Explanation.Changes).ToArray();
        var rules = sets.SelectMany(set => set.Select(rule => rule.Rule)).Concat(changes.SelectMany(c => c.Rules));
        foreach (string rule in rules.Distinct().Order(StringComparer.Ordinal))
            Console.WriteLine(
                $"| {rule} | {sets.Count(s => s.Any(r => r.Rule == rule))} | {sets.Count(s => s.All(r => r.Rule == rule))} | {changes.Count(c => c.Rules.Contains(rule))} |"
            );
        Console.WriteLine($"| another visit left out | | | {changes.Count(c => c.LeftOut is not null)} |");
        Console.WriteLine();
    }

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
