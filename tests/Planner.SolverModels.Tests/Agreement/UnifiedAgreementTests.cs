using Planner.CpSat;
using Planner.Evaluation;
using Planner.Routing;

namespace Planner.SolverModels.Tests;

/// <summary>
/// The daily roster against the search and the judge where a problem has what the unified public family asks: the judge accepts
/// and prices the model's optimum, and the search finds nothing cheaper.
/// </summary>
[Collection(RosterCollection.Name)]
public sealed class UnifiedAgreementTests(RosterSolvers solvers)
{
    private const int Count = 60;
    private static readonly CpSatOptions Fixed = new() { Configure = p => p.FixVariablesToTheirHintedValue = true };

    [Fact]
    public async Task TheJudgePricesTheModelsOptimumAndTheSearchFindsNothingCheaper()
    {
        var faults = new List<string>();
        var reached = 0;
        for (var seed = 1; seed <= Count; seed++)
        {
            var problem = UnifiedProblems.Random(seed);
            var found = RoutingSearch.Solve(problem, new SearchOptions { Iterations = 20_000 });
            var model = await DailyRosterSolver.SolveAsync(problem, solvers.Engine, new DailyRosterOptions());
            faults.AddRange(FaultOf(problem, model, found) is { } fault ? [$"seed {seed}: {fault}"] : []);
            reached += found.Cost == model.Cost ? 1 : 0;
        }

        Faults.None(faults);
        Assert.InRange(reached, Count * 9 / 10, Count);
    }

    [Fact]
    public async Task EverySolutionOfTheSearchIsAHintOfTheModelAtItsPrice()
    {
        var faults = new List<string>();
        for (var seed = 1; seed <= Count; seed++)
        {
            var problem = UnifiedProblems.Random(seed);
            var found = RoutingSearch.Solve(problem, new SearchOptions { Iterations = 500 });
            var model = DailyRosterModel.Build(problem);
            model.Variables.Model.AddHints(model.ValuesOf(found.Best));
            var result = await solvers.Engine.SolveAsync(model.Variables.Model, Fixed);
            var isSound = result.HasSolution && model.Price(found.Best) == found.Cost;
            faults.AddRange(
                isSound ? [] : [$"seed {seed}: {result.Status}, {model.Price(found.Best)} for {found.Cost}"]
            );
        }

        Faults.None(faults);
    }

    private static string? FaultOf(RoutingProblem problem, RosterOutcome model, SearchResult found)
    {
        if (model.Status != OutcomeStatus.ProvenOptimal)
        {
            return model.Status.ToString();
        }

        if (RoutingSolutionChecker.Check(problem, model.Solution!) is [var broken, ..])
        {
            return broken.ToString();
        }

        var cost = RoutingCostEvaluator.Evaluate(problem, model.Solution!).Total;
        return cost == model.Cost && cost == model.Bound && found.Cost >= cost
            ? null
            : $"claimed {model.Cost}, evaluated {cost}, bound {model.Bound}, searched {found.Cost}";
    }
}
