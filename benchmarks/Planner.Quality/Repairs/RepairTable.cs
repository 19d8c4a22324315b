using System.Globalization;

namespace Planner.Quality;

/// <summary>Writes what the incidents brought.</summary>
internal sealed class RepairTable(IReadOnlyList<IncidentResult> results)
{
    public void WriteMarkdown(TextWriter output)
    {
        output.WriteLine(
            "| way | seconds p50 / p95 / max | people p50 / p95 / max | minutes added, mean | visits lost | violations |"
        );
        output.WriteLine("|---|---|---|---|---|---|");
        Row(output, "repair", r => r.Repair);
        Row(output, "cheapest insertion, nobody moved", r => r.Insertion);
        Row(output, "re-plan from scratch", r => r.Scratch);
        output.WriteLine();
        int outside = results.Count(r => !r.InBudget);
        output.WriteLine(
            Text(
                $"{results.Count} incidents; in {outside} nothing fitted into the budget: the cheapest that would is measured."
            )
        );
        WriteGaps(output);
        output.WriteLine();
        output.WriteLine("| kind | incidents | seconds p50 / max | people p50 / max | visits lost |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var kind in results.GroupBy(r => r.Incident.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
            Kind(output, kind.Key, [.. kind.Select(r => r.Repair)]);
    }

    public void WriteCsv(TextWriter output)
    {
        output.WriteLine("incident,kind,in_budget,way,seconds,people,minutes_added,lost,undone,cost,violations,gap");
        foreach (IncidentResult r in results)
        {
            Line(output, r, "repair", r.Repair, r.Gap);
            Line(output, r, "insertion", r.Insertion, null);
            Line(output, r, "scratch", r.Scratch, null);
            if (r.Long is { } search)
                Line(output, r, "long", search, null);
        }
    }

    private void WriteGaps(TextWriter output)
    {
        double[] gaps = [.. results.Select(r => r.Gap).OfType<double>().Order()];
        int asked = results.Count(r => r.Long is { HasAnswer: true } && r.InBudget);
        if (asked == 0)
            return;
        int more = results.Count(r => r.InBudget && r.Long is { HasAnswer: true } l && l.Undone < r.Repair.Undone);
        int less = results.Count(r => r.InBudget && r.Long is { HasAnswer: true } l && l.Undone > r.Repair.Undone);
        string gap = gaps.Length == 0 ? "none comparable" : Text($"mean {gaps.Average():P2}, worst {gaps[^1]:P2}");
        output.WriteLine(
            Text($"Against the long search on {asked} incidents, total cost of the cheapest proposal: {gap}; ")
                + Text($"the long search left less undone in {more}, more in {less}.")
        );
    }

    private void Row(TextWriter output, string way, Func<IncidentResult, RepairRun> of)
    {
        RepairRun[] runs = [.. results.Select(of)];
        RepairRun[] answers = [.. runs.Where(run => run.HasAnswer)];
        double[] seconds = [.. runs.Select(run => run.Seconds).Order()];
        double[] people = [.. answers.Select(run => (double)run.People).Order()];
        bool scratch = way.StartsWith("re-plan", StringComparison.Ordinal);
        string added = answers.Length == 0 || scratch ? "-" : Text($"{answers.Average(run => run.MinutesAdded):F1}");
        output.WriteLine(
            Text($"| {way} | {At(seconds, 0.5):F2} / {At(seconds, 0.95):F2} / {At(seconds, 1):F2} ")
                + Text($"| {At(people, 0.5):F0} / {At(people, 0.95):F0} / {At(people, 1):F0} | {added} ")
                + Text($"| {answers.Sum(run => run.Lost)} | {runs.Sum(run => run.Violations)} |")
        );
    }

    private static void Kind(TextWriter output, string kind, RepairRun[] runs)
    {
        double[] seconds = [.. runs.Select(run => run.Seconds).Order()];
        double[] people = [.. runs.Where(run => run.HasAnswer).Select(run => (double)run.People).Order()];
        output.WriteLine(
            Text($"| {kind} | {runs.Length} | {At(seconds, 0.5):F2} / {At(seconds, 1):F2} ")
                + Text($"| {At(people, 0.5):F0} / {At(people, 1):F0} | {runs.Sum(run => run.Lost)} |")
        );
    }

    private static void Line(TextWriter output, IncidentResult r, string way, RepairRun run, double? gap) =>
        output.WriteLine(
            Text($"{r.Incident.Name},{r.Incident.Kind},{(r.InBudget ? 1 : 0)},{way},{run.Seconds:F3},{run.People},")
                + Text($"{run.MinutesAdded:F1},{run.Lost},{run.Undone},{run.Cost:F2},{run.Violations},{gap:F4}")
        );

    /// <summary>The least value that the share of all values does not exceed; 0 for none.</summary>
    private static double At(double[] sorted, double share) =>
        sorted.Length == 0 ? 0 : sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
