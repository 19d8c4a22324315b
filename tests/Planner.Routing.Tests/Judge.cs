using Planner.Evaluation;

namespace Planner.Routing.Tests;

/// <summary>The independent checker and evaluator.</summary>
internal static class Judge
{
    public static void ShouldAccept(RoutingProblem problem, RoutingSolution solution)
    {
        Assert.Empty(RoutingSolutionChecker.Check(problem, solution).Select(v => v.Rule + ": " + v.Message));
        Assert.Equal(RoutingCostEvaluator.Evaluate(problem, solution).Total, SolutionPricing.Price(problem, solution));
    }
}
