using Planner.Evaluation;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>Judges and prices what the search found, by the evaluator alone.</summary>
internal static class InstanceJudge
{
    public static SolvedInstance Judge(
        string name,
        IPublicInstance instance,
        RoutingProblem problem,
        SearchResult found
    )
    {
        var violations = RoutingSolutionChecker.Check(problem, found.Best);
        RoutingCost cost = RoutingCostEvaluator.Evaluate(problem, found.Best);
        var complete = found.Trace.Where(point => point.Cost.Tier0 == 0).ToList();
        return new SolvedInstance
        {
            Name = name,
            Instance = instance,
            Search = found,
            Feasible = violations.Count == 0 && cost.Total.Tier0 == 0,
            Violations = [.. violations.Select(violation => $"{violation.Rule}: {violation.Message}")],
            LeftOut = (int)cost.QuantityOf(RoutingTerm.MandatoryLeftOut),
            Cost = Displayed(problem, cost.Total),
            Parts = InstanceParts.Of(instance, found.Best, cost),
            FirstFeasibleSeconds = complete.Count == 0 ? null : complete[0].Seconds,
            Trace = [.. complete.Select(point => (point.Seconds, Displayed(problem, point.Cost)))],
        };
    }

    private static decimal Displayed(RoutingProblem problem, TieredCost cost) =>
        (cost.Tier1 + cost.Tier2 + cost.Tier3) / (decimal)problem.CostUnitsPerDisplayUnit;
}
