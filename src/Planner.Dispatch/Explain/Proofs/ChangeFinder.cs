using NodaTime;
using Planner.Domain;
using Planner.Routing;
using Planner.SolverModels;

namespace Planner.Dispatch;

/// <summary>Turns a blocking set into the smallest change that makes a visit fit, and proves it.</summary>
internal sealed class ChangeFinder(StandingPlan standing, VisitId visit, DayOracle oracle)
{
    private readonly PlanProof _proof = new(standing);

    /// <summary>The set's rules stretched as little as needed; null where the change does not stand the proof.</summary>
    public async Task<Counterfactual?> OfAsync(BlockingSet set, CancellationToken stop)
    {
        HashSet<string> keys = [.. set.Lifts.Select(lift => lift.Key)];
        ExplanationOutcome least = await oracle.LeastStretchAsync(set.Day, keys, stop);
        if (least is { Fits: true, Solution: { } day })
        {
            RuleLift[] stretched = [.. set.Lifts.Select(lift => Stretched(set.Day, lift, least, day))];
            if (Prove(stretched, set.Day.Merge(standing.Solution, day), least.IsLeast) is { } proven)
                return proven;
        }
        ExplanationOutcome whole = await oracle.FitsAsync(set.Day, keys, stop);
        return whole.Solution is { } other
            ? Prove(set.Lifts, set.Day.Merge(standing.Solution, other), isLeast: false)
            : null;
    }

    /// <summary>The claim, if a plan of the changed request stands up to the checker.</summary>
    public Counterfactual? Prove(IReadOnlyList<RuleLift> changes, RoutingSolution solution, bool isLeast)
    {
        PlanRequest request = RuleLift.ApplyAll(standing.Request, changes);
        if (_proof.Of(request, solution) is not { } plan)
            return null;
        ClinicianId[] clinicians =
        [
            .. plan.Routes.Where(r => r.Stops.Any(s => s.Visit == visit)).Select(r => r.Clinician),
        ];
        decimal extra = plan.Cost.Sum(line => line.Cost) - standing.Plan.Cost.Sum(line => line.Cost);
        string words = string.Join(" and ", changes.Select(change => change.Change));
        return new Counterfactual(words, [.. changes.Select(c => c.Rule)], request, plan, extra, clinicians, isLeast);
    }

    private RuleLift Stretched(Day day, RuleLift lift, ExplanationOutcome least, RoutingSolution asItWouldBe)
    {
        int place = day.Rules.Index().FirstOrDefault(rule => rule.Item.Lift?.Key == lift.Key, (-1, null!)).Index;
        if (place < 0 || lift.Stretched is not { } stretch)
            return lift;
        Instant moment = standing.Compiled.Grid.At(day.Rules[place].Moment(asItWouldBe));
        return stretch(least.Amounts[place], moment);
    }
}
