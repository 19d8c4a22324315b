using NodaTime;
using Planner.Domain;
using Planner.Routing;
using Planner.SolverModels;

namespace Planner.Dispatch;

/// <summary>Turns a blocking set into the smallest change that makes a visit fit, and proves it.</summary>
internal sealed class ChangeFinder(StandingPlan standing, VisitId visit, DayOracle oracle)
{
    /// <summary>The set's rules stretched as little as needed; null where the change does not stand the proof.</summary>
    public async Task<Counterfactual?> OfAsync(BlockingSet set, CancellationToken stop)
    {
        HashSet<string> keys = [.. set.Lifts.Select(lift => lift.Key)];
        ExplanationOutcome least = await oracle.LeastStretchAsync(set.Day, keys, stop);
        if (least is { Fits: true, Solution: { } day })
        {
            RuleLift[] stretched = [.. set.Lifts.Select(lift => Stretched(set.Day, lift, least, day))];
            if (Prove(stretched, set.Day.Merge(standing.Solution, day), least.IsLeast) is { } proven)
                return await LeastAsync(proven, set, least, day, stop);
        }
        ExplanationOutcome whole = await oracle.FitsAsync(set.Day, keys, stop);
        return whole.Solution is { } other
            ? Prove(set.Lifts, set.Day.Merge(standing.Solution, other), isLeast: false)
            : null;
    }

    /// <summary>Proven by the cheapest single insertion where there is one: the solver's days are possible, not cheap.</summary>
    private Counterfactual? Prove(IReadOnlyList<RuleLift> changes, RoutingSolution solution, bool isLeast)
    {
        PlanRequest changed = RuleLift.ApplyAll(standing.Request, changes);
        RoutingSolution plan = new StandingPlan(changed, standing.Plan, standing.Travel).With(visit) ?? solution;
        return oracle.Cutter.Proof.Of(visit, changed, plan, changes, isLeast);
    }

    /// <summary>
    /// Says that no less would do only where one rule alone gives way up to a moment, and no clinician could take the visit with a
    /// minute less.
    /// </summary>
    private async Task<Counterfactual> LeastAsync(
        Counterfactual proven,
        BlockingSet set,
        ExplanationOutcome least,
        RoutingSolution day,
        CancellationToken stop
    )
    {
        if (!least.IsLeast || MinuteLess(set, least, day) is not { } less)
            return proven with { IsLeast = false };
        var after = new StandingPlan(less, standing.Plan, standing.Travel);
        DayOracle other = oracle.Of(after, after.Compiled.Frame.IndexOf(visit));
        IReadOnlyList<Candidate> all = new Candidates(after, other.Cutter, after.Compiled.Frame.IndexOf(visit)).All;
        bool? fits = (await new BlockingSearch(other, all).FitsAnywhereAsync([], stop)).Fits;
        return fits == false ? proven with { MinuteLess = less } : proven with { IsLeast = false };
    }

    /// <summary>Where one rule alone gives way up to a moment: a minute less.</summary>
    private PlanRequest? MinuteLess(BlockingSet set, ExplanationOutcome least, RoutingSolution asItWouldBe)
    {
        const int SecondsAMinute = 60;
        if (set.Lifts is not [{ MinuteLess: { } nearer, Stretched: { } stretch }])
            return null;
        int place = PlaceOf(set.Day, set.Lifts[0]);
        Instant less = nearer(MomentOf(set.Day, place, asItWouldBe));
        return least.Amounts[place] > SecondsAMinute
            ? stretch(least.Amounts[place], less).Apply(standing.Request)
            : standing.Request;
    }

    private RuleLift Stretched(Day day, RuleLift lift, ExplanationOutcome least, RoutingSolution asItWouldBe)
    {
        int place = PlaceOf(day, lift);
        return place < 0 || lift.Stretched is not { } stretch
            ? lift
            : stretch(least.Amounts[place], MomentOf(day, place, asItWouldBe));
    }

    private static int PlaceOf(Day day, RuleLift lift) =>
        day.Rules.Index().FirstOrDefault(rule => rule.Item.Lift?.Key == lift.Key, (-1, null!)).Index;

    private Instant MomentOf(Day day, int place, RoutingSolution asItWouldBe) =>
        standing.Compiled.Grid.At(day.Rules[place].Moment(asItWouldBe));
}
