using Planner.SolverModels;

namespace Planner.Dispatch;

/// <summary>
/// Finds the rules of least weight that have to give way together so that a visit fits beside the stops that stand, and proves
/// that no part of them would do. A visit fits where some clinician (for two services, some two) can take it with the stops of
/// that day in any order at any time, everybody else's day staying as it is.
/// </summary>
internal sealed class BlockingSearch(DayOracle oracle, IReadOnlyList<Candidate> candidates)
{
    /// <summary>Nothing weighs more.</summary>
    private const int Heaviest = 1000;

    /// <summary>The least blocking set; empty lifts where it fits as it is; null where no set of rules would do, or none is known.</summary>
    public async Task<BlockingSet?> FindAsync(CancellationToken stop)
    {
        BlockingSet? best = null;
        foreach (Candidate candidate in candidates)
        {
            int below = (best?.Weight ?? Heaviest) - candidate.Weight;
            if (below <= 0)
                break;
            best = await LeastOfAsync(candidate, below, stop) ?? best;
        }
        return best is null ? null : await ProvenAsync(best, stop);
    }

    /// <summary>The least set of one candidate below a bound; null where there is none.</summary>
    public async Task<BlockingSet?> LeastOfAsync(Candidate candidate, int below, CancellationToken stop)
    {
        Day day = oracle.Cut(candidate.Routes);
        ExplanationOutcome least = await oracle.LeastLiftsAsync(day, Math.Min(below, Heaviest), stop);
        if (least.Fits != true)
            return null;
        IEnumerable<RuleLift> lifted = least
            .Lifted.Select(place => day.Rules[place].Lift!)
            .DistinctBy(lift => lift.Key);
        return new BlockingSet(day, [.. candidate.Given, .. lifted], false);
    }

    /// <summary>The set with the proof that no proper part of it would do; a smaller one where a part does.</summary>
    public async Task<BlockingSet> ProvenAsync(BlockingSet set, CancellationToken stop)
    {
        bool isProven = true;
        foreach (RuleLift kept in set.Lifts)
        {
            RuleLift[] part = [.. set.Lifts.Where(lift => lift != kept)];
            (bool? fits, Day? day) = await FitsAnywhereAsync(part, stop);
            if (fits == true)
                return await ProvenAsync(new BlockingSet(day!, part, false), stop);
            isProven &= fits == false;
        }
        return set with { IsMinimal = isProven };
    }

    /// <summary>Whether the visit fits somewhere once the rules are lifted; null where the solver could not tell.</summary>
    public async Task<(bool? Fits, Day? Day)> FitsAnywhereAsync(IReadOnlyList<RuleLift> lifts, CancellationToken stop)
    {
        HashSet<string> keys = [.. lifts.Select(lift => lift.Key)];
        bool? answer = false;
        foreach (Candidate candidate in candidates.Where(c => c.Given.All(lift => keys.Contains(lift.Key))))
        {
            Day day = oracle.Cut(candidate.Routes);
            bool? fits = (await oracle.FitsAsync(day, keys, stop)).Fits;
            if (fits == true)
                return (true, day);
            answer = fits is null ? null : answer;
        }
        return (answer, null);
    }
}
