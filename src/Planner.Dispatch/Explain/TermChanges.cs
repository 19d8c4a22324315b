using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>How two prices of a plan differ, term by term.</summary>
internal static class TermChanges
{
    private const int MostNamed = 2;

    /// <summary>What changes; visits left out are not counted. The greatest change first.</summary>
    public static IReadOnlyList<TermChange> Between(IReadOnlyList<CostLine> before, IReadOnlyList<CostLine> after) =>
        [
            .. after
                .Where(line => line.Term != TermKind.OptionalVisit)
                .Select(line => Change(before.FirstOrDefault(old => old.Term == line.Term), line))
                .Where(change => change.Cost != 0)
                .OrderByDescending(change => Math.Abs(change.Cost)),
        ];

    /// <summary>"14.2 more: mostly TravelTime".</summary>
    public static string Words(IReadOnlyList<TermChange> changes)
    {
        decimal sum = changes.Sum(change => change.Cost);
        if (changes.Count == 0)
            return "it costs the same";
        string size = $"costs {CostWords.Number(Math.Abs(sum))} {(sum < 0 ? "less" : "more")}";
        string terms = string.Join(
            ", ",
            changes
                .Where(change => change.Cost > 0 == sum > 0)
                .Take(MostNamed)
                .Select(change => $"{CostWords.Name(change.Term)} {CostWords.Signed(change.Cost)}")
        );
        return terms.Length == 0 ? size : $"{size}: {terms}";
    }

    private static TermChange Change(CostLine? before, CostLine after) =>
        new(after.Term, after.Tier, after.Quantity - (before?.Quantity ?? 0), after.Cost - (before?.Cost ?? 0));
}
