using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>What else there is to say of one visit: every clinician, and other changes that would let it in.</summary>
internal sealed class UnservedDetail(
    StandingPlan standing,
    VisitId visit,
    DayOracle oracle,
    IReadOnlyList<Candidate> candidates
)
{
    /// <summary>Most changes told of clinicians, beside the best.</summary>
    private const int MostOfClinicians = 5;

    /// <summary>Clinicians who may not come that are asked about all the same.</summary>
    private const int MostNearest = 4;

    public async Task<UnservedExplanation> AddToAsync(
        UnservedExplanation blocked,
        ExplainQuestion question,
        CancellationToken stop
    )
    {
        var inquiry = new ClinicianInquiry(standing, visit, oracle, candidates, standing.Plan.Cost);
        var answers = new List<ClinicianAnswer>();
        var sets = new List<BlockingSet>();
        foreach (Clinician clinician in standing.Request.Clinicians)
        {
            if (question.Clinician is not null && question.Clinician != clinician.Id)
                continue;
            (ClinicianAnswer answer, BlockingSet? set) = await inquiry.AskAsync(
                clinician,
                inDetail: question.Clinician is not null,
                stop
            );
            answers.Add(answer);
            if (set is { Lifts.Count: > 0 })
                sets.Add(set);
        }
        if (question.Clinician is null)
            sets.AddRange(await NearestAsync(stop));
        return blocked with
        {
            Clinicians = [.. answers.OrderBy(answer => answer.Rules.Sum(rule => rule.Lift?.Weight ?? 0))],
            Changes = Best([.. blocked.Changes, .. await OfClinicians(sets, stop), .. OfOthers(candidates)]),
        };
    }

    /// <summary>Sets of those who may not come, but for the least reasons.</summary>
    private async Task<IReadOnlyList<BlockingSet>> NearestAsync(CancellationToken stop)
    {
        var sets = new List<BlockingSet>();
        var search = new BlockingSearch(oracle, candidates);
        foreach (Candidate candidate in candidates.Where(c => c.Given.Count > 0).Take(MostNearest))
            if (await search.LeastOfAsync(candidate, int.MaxValue, stop) is { } set)
                sets.Add(set);
        return sets;
    }

    private async Task<IReadOnlyList<ProvenChange>> OfClinicians(List<BlockingSet> sets, CancellationToken stop)
    {
        var finder = new ChangeFinder(standing, visit, oracle);
        var changes = new List<ProvenChange>();
        var distinct = sets.DistinctBy(set => string.Join('|', set.Lifts.Select(lift => lift.Key).Order()));
        foreach (BlockingSet set in distinct.OrderBy(set => set.Weight).Take(MostOfClinicians))
            if (await finder.OfAsync(set, stop) is { } change)
                changes.Add(change.Told);
        return changes;
    }

    private IEnumerable<ProvenChange> OfOthers(IReadOnlyList<Candidate> all) =>
        new WiderChanges(standing, visit, oracle.Cutter.Proof).Of(all).Select(change => change.Told);

    private static ProvenChange[] Best(IEnumerable<ProvenChange> changes) =>
        [.. changes.DistinctBy(change => change.Words)];
}
