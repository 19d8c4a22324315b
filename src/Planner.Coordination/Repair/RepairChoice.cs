using Planner.Routing;

namespace Planner.Coordination;

/// <summary>Picks the proposals from what a search found: the best of each kind, none twice, none beaten in everything.</summary>
internal static class RepairChoice
{
    /// <summary>
    /// Where no number of people is given, driving and overtime may cost twice the calls of the fewest, four more at least: beyond
    /// that nobody would make them for some minutes.
    /// </summary>
    public static int Allowance(RepairResult result, RepairBudget budget) =>
        budget.MaxPeople
        ?? (result.Fewest(int.MaxValue) is { } fewest ? Math.Max(2 * fewest.People, fewest.People + 4) : int.MaxValue);

    public static IReadOnlyList<(RepairFound Found, IReadOnlyList<ProposalKind> Kinds)> Of(
        RepairResult result,
        int people
    )
    {
        RepairFound?[] best =
        [
            result.Fewest(people),
            result.Best(RepairAim.Driving, people),
            result.Best(RepairAim.Overtime, people),
        ];
        var chosen = new List<(RepairFound Found, List<ProposalKind> Kinds)>();
        for (var kind = 0; kind < best.Length; kind++)
            if (best[kind] is { } found)
                Add(chosen, found, (ProposalKind)kind);
        return
        [
            .. chosen
                .Where(a => !chosen.Exists(b => Beats(b.Found, a.Found)))
                .Select(c => (c.Found, (IReadOnlyList<ProposalKind>)c.Kinds)),
        ];
    }

    private static void Add(
        List<(RepairFound Found, List<ProposalKind> Kinds)> chosen,
        RepairFound found,
        ProposalKind kind
    )
    {
        int same = chosen.FindIndex(other => IsSame(other.Found, found));
        if (same >= 0)
            chosen[same].Kinds.Add(kind);
        else
            chosen.Add((found, [kind]));
    }

    private static bool IsSame(RepairFound a, RepairFound b) =>
        a.Solution.ServiceStart.SequenceEqual(b.Solution.ServiceStart)
        && a.Solution.Routes.Zip(b.Solution.Routes).All(pair => pair.First.SequenceEqual(pair.Second));

    private static bool Beats(RepairFound a, RepairFound b)
    {
        bool noWorse = a.Cost <= b.Cost && a.People <= b.People && a.Driving <= b.Driving && a.Overtime <= b.Overtime;
        return noWorse && (a.Cost < b.Cost || a.People < b.People || a.Driving < b.Driving || a.Overtime < b.Overtime);
    }
}
