using System.Globalization;
using Planner.Coordination;

namespace Planner.Quality;

/// <summary>Writes how the search's repairs stand against the proven optima.</summary>
internal sealed class ProofTable(IReadOnlyList<ProvenDay> days)
{
    private static readonly string[] Head =
    [
        "incidents",
        "proven",
        "search equal",
        "search worse",
        "not proven",
        "faults",
    ];

    /// <summary>Of the proven, the share that the search has met.</summary>
    public double EqualShare => Count(days, IsEqual) / (double)Math.Max(1, Count(days, d => d.Proof.IsProven));

    public void WriteMarkdown(TextWriter output)
    {
        Rows(output, "kind", day => day.Day.Kind);
        output.WriteLine();
        Rows(output, "budget", day => day.Day.BudgetName);
        output.WriteLine();
        Rows(output, "slices, seed", day => day.Day.Seed.ToString(CultureInfo.InvariantCulture));
        output.WriteLine();
        double[] seconds = [.. days.Select(day => day.Proof.Elapsed.TotalSeconds).Order()];
        double[] work = [.. days.Select(day => day.Proof.DeterministicTime).Order()];
        output.WriteLine(
            Text($"The search's repair is the proven optimum in {EqualShare:P1} of the proven. ")
                + Text($"{days.Min(d => d.Proof.Services)} to {days.Max(d => d.Proof.Services)} services left, ")
                + Text($"{days.Min(d => d.Proof.Ways)} to {days.Max(d => d.Proof.Ways)} ways. ")
                + Text($"Proofs: seconds p50 {Median(seconds):F1}, max {seconds[^1]:F1}; ")
                + Text($"deterministic seconds p50 {Median(work):F2}, max {work[^1]:F2}.")
        );
        Worse(output);
    }

    public void WriteCsv(TextWriter output)
    {
        output.WriteLine(
            "seed,incident,kind,budget,services,ways,verdict,proven,people,best_people,cost,best_cost,level,amount,seconds,work"
        );
        foreach (ProvenDay day in days)
            output.WriteLine(Line(day));
    }

    private void Worse(TextWriter output)
    {
        ProvenDay[] worse = [.. days.Where(day => day.IsWorse)];
        if (worse.Length == 0)
            return;
        output.WriteLine();
        output.WriteLine(
            "| worse in | budget | services | people, search / best | cost, search / best | first differs in, by |"
        );
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (ProvenDay day in worse)
            output.WriteLine(
                $"| {day.Day.Name} | {day.Day.BudgetName} | {day.Proof.Services} | {People(day, " / ")} | {Cost(day, " / ")} | {Gain(day)} |"
            );
    }

    private void Rows(TextWriter output, string first, Func<ProvenDay, string> of)
    {
        output.WriteLine($"| {first} | {string.Join(" | ", Head)} |");
        output.WriteLine($"|---|{string.Concat(Head.Select(_ => "---|"))}");
        foreach (var group in days.GroupBy(of).OrderBy(group => group.Key, StringComparer.Ordinal))
            Row(output, group.Key, [.. group]);
        Row(output, "all", days);
    }

    private static void Row(TextWriter output, string name, IReadOnlyList<ProvenDay> group) =>
        output.WriteLine(
            $"| {name} | {group.Count} | {Count(group, d => d.Proof.IsProven)} | {Count(group, IsEqual)} "
                + $"| {Count(group, d => d.IsWorse)} | {Count(group, d => !d.Proof.IsProven)} | {Count(group, d => d.IsFault)} |"
        );

    private static string Line(ProvenDay day) =>
        Text(
            $"{day.Day.Seed},{day.Day.Name},{day.Day.Kind},\"{day.Day.BudgetName}\",{day.Proof.Services},{day.Proof.Ways},"
        )
        + Text($"{day.Proof.Verdict},{(day.Proof.IsProven ? 1 : 0)},{People(day, ",")},{Cost(day, ",")},")
        + Text($"{day.Proof.Gain?.Level},{day.Proof.Gain?.Amount},")
        + Text($"{day.Proof.Elapsed.TotalSeconds:F2},{day.Proof.DeterministicTime:F3}");

    private static string People(ProvenDay day, string between) =>
        Text($"{First(day)?.Calls.Count}{between}{day.Proof.Best?.Calls.Count}");

    private static string Cost(ProvenDay day, string between) =>
        Text($"{First(day)?.Cost:F3}{between}{day.Proof.Best?.Cost:F3}");

    private static string Gain(ProvenDay day) =>
        day.Proof.Gain is { } gain ? Text($"{gain.Level}, {gain.Amount:0.###}") : "nothing found";

    private static RepairProposal? First(ProvenDay day) => day.Searched.Proposals.FirstOrDefault();

    private static bool IsEqual(ProvenDay day) =>
        day.Proof is { IsProven: true, Verdict: ProofVerdict.Optimal or ProofVerdict.NothingFits };

    private static int Count(IEnumerable<ProvenDay> group, Func<ProvenDay, bool> what) => group.Count(what);

    private static double Median(double[] ordered) => ordered[ordered.Length / 2];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
