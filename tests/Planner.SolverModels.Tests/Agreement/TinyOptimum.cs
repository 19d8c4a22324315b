using Planner.Evaluation;
using Planner.Routing;

namespace Planner.SolverModels.Tests;

/// <summary>A tiny problem and what is known of it.</summary>
internal sealed record TinyOptimum(int Seed, RoutingProblem Problem, TieredCost Cost, RoutingSolution Solution)
{
    /// <summary>What is wrong with a solution that claims to be optimal at a cost; null when nothing is.</summary>
    public string? FaultOf(RoutingSolution? solution, TieredCost? claimed)
    {
        if (solution is null)
        {
            return $"seed {Seed}: no solution";
        }

        if (RoutingSolutionChecker.Check(Problem, solution) is [var broken, ..])
        {
            return $"seed {Seed}: {broken}";
        }

        var cost = RoutingCostEvaluator.Evaluate(Problem, solution).Total;
        return cost == Cost && claimed == Cost
            ? null
            : $"seed {Seed}: claimed {claimed}, evaluated {cost}, enumerated {Cost}";
    }
}
