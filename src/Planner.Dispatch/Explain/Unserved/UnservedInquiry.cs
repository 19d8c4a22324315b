using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>The questions about one visit that no single insertion can place.</summary>
internal sealed class UnservedInquiry(StandingPlan standing, VisitId visit, DayOracle oracle)
{
    private readonly ChangeFinder _changes = new(standing, visit, oracle);
    private readonly IReadOnlyList<Candidate> _candidates = new Candidates(
        standing,
        oracle.Cutter,
        standing.Compiled.Frame.IndexOf(visit)
    ).All;

    public async Task<UnservedExplanation> RunAsync(
        UnservedExplanation blank,
        ExplainQuestion question,
        CancellationToken stop
    )
    {
        BlockingSet? set = await new BlockingSearch(oracle, _candidates).FindAsync(stop);
        if (set is null)
            return blank with { Outcome = OutOfReach, Summary = NoSet };
        if (set.Lifts.Count == 0)
            return await AnotherOrderAsync(blank, set, stop);
        UnservedExplanation blocked = blank with
        {
            Outcome = UnservedOutcome.Blocked,
            BlockingSet = [.. set.Lifts.Select(BlockingRule.Of)],
            IsMinimal = set.IsMinimal,
            Changes = await ChangesAsync(set, stop),
        };
        if (question.Visit is not null)
            blocked = await new UnservedDetail(standing, visit, oracle, _candidates).AddToAsync(
                blocked,
                question,
                stop
            );
        return blocked with { Summary = Summary(blocked) };
    }

    private UnservedOutcome OutOfReach => _candidates.Count == 0 ? UnservedOutcome.OutOfReach : UnservedOutcome.Unknown;

    private string NoSet =>
        _candidates.Count == 0
            ? "nobody has a way to the address"
            : "the solver could not tell within its limits which rules are in the way";

    private async Task<UnservedExplanation> AnotherOrderAsync(
        UnservedExplanation blank,
        BlockingSet set,
        CancellationToken stop
    )
    {
        Counterfactual? order = await _changes.OfAsync(set, stop);
        string who = string.Join(" and ", set.Day.Routes.Select(route => standing.ClinicianOf(route).Name));
        return order is null
            ? blank with
            {
                Summary = "the solver and the checker do not agree; nothing is claimed",
            }
            : blank with
            {
                Outcome = UnservedOutcome.FitsAfterAll,
                Summary = $"nothing is in the way: {who} could make it in another order of the day",
                Changes = [order.Told with { Words = $"{who} takes the day in another order" }],
            };
    }

    private async Task<ProvenChange[]> ChangesAsync(BlockingSet set, CancellationToken stop) =>
        await _changes.OfAsync(set, stop) is { } change ? [change.Told] : [];

    private static string Summary(UnservedExplanation blocked)
    {
        string why = string.Join(" and ", blocked.BlockingSet.Select(rule => rule.Words));
        return blocked.Changes is [var best, ..] ? $"{why}; fits if {best.Words}" : why;
    }
}
