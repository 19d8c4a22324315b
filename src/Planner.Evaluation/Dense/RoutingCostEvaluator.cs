using Planner.Routing;

namespace Planner.Evaluation;

/// <summary>
/// The objective of a dense solution, recomputed from the arrays: cost = sum of unit cost times quantity per tier
/// (solver-models/decisions/0002).
/// </summary>
public static class RoutingCostEvaluator
{
    /// <param name="solution">Arrays must fit the problem (see <see cref="RoutingSolutionChecker.Check"/>).</param>
    public static RoutingCost Evaluate(RoutingProblem problem, RoutingSolution solution)
    {
        RoutingFacts facts = new(problem, solution);
        RoutingCostPart[] parts = [.. LeftOut(facts), .. Assignments(facts), .. Weighted(facts)];
        long Tier(int tier) => parts.Where(p => p.Tier == tier).Sum(p => p.Cost);
        return new RoutingCost(new TieredCost(Tier(0), Tier(1), Tier(2), Tier(3)), parts);
    }

    private static IEnumerable<RoutingCostPart> LeftOut(RoutingFacts facts)
    {
        VisitTable visits = facts.Problem.Visits;
        ILookup<bool, int> missing = Enumerable
            .Range(0, facts.Problem.VisitCount)
            .Where(v => !facts.IsServed(visits.ServiceFirst[v]))
            .ToLookup(v => visits.Mandatory[v]);
        yield return new(
            RoutingTerm.MandatoryLeftOut,
            0,
            missing[true].Count(),
            missing[true].Sum(v => visits.LeaveOutCost[v])
        );
        yield return new(
            RoutingTerm.OptionalLeftOut,
            facts.Problem.Weights.OptionalVisitTier,
            missing[false].Count(),
            missing[false].Sum(v => visits.LeaveOutCost[v])
        );
    }

    private static IEnumerable<RoutingCostPart> Assignments(RoutingFacts facts)
    {
        for (int tier = 1; tier < RoutingWeights.TierCount; tier++)
        {
            long[] costs =
            [
                .. facts.Walks.SelectMany(w =>
                    w.Services.Select(s =>
                        facts.Problem.Assignments.CostAt(tier, (s * facts.Problem.RouteCount) + w.Route)
                    )
                ),
            ];
            yield return new(RoutingTerm.Assignment, tier, costs.Count(c => c != 0), costs.Sum());
        }
    }

    private static IEnumerable<RoutingCostPart> Weighted(RoutingFacts facts)
    {
        RoutingWeights weights = facts.Problem.Weights;
        return
        [
            Part(RoutingTerm.TravelTime, weights.TravelTime, RoutingQuantities.Travel(facts)),
            Part(RoutingTerm.TravelDistance, weights.TravelDistance, RoutingQuantities.Metres(facts)),
            Part(RoutingTerm.Overtime, weights.Overtime, RoutingQuantities.Overtime(facts)),
            Part(RoutingTerm.Tardiness, weights.Tardiness, RoutingQuantities.Tardiness(facts)),
            Part(RoutingTerm.HighestTardiness, weights.HighestTardiness, RoutingQuantities.HighestTardiness(facts)),
            Part(RoutingTerm.Waiting, weights.Waiting, RoutingQuantities.Waiting(facts)),
            Part(RoutingTerm.PreferredWindow, weights.PreferredWindow, RoutingQuantities.OutsidePreferred(facts)),
            Part(RoutingTerm.MissedBreak, weights.MissedBreak, RoutingQuantities.MissedBreaks(facts)),
            Part(RoutingTerm.WorkBalance, weights.WorkBalance, RoutingQuantities.WorkBalance(facts)),
            Part(RoutingTerm.HighestIdle, weights.HighestIdle, IdleTime.Highest(facts)),
        ];
    }

    private static RoutingCostPart Part(RoutingTerm term, TermWeight weight, long quantity) =>
        new(term, weight.Tier, quantity, weight.UnitCost * quantity);
}
