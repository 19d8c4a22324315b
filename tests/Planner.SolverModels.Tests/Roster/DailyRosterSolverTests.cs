using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class DailyRosterSolverTests(RosterSolvers solvers)
{
    [Fact]
    public async Task HintIsKeptWhenThereIsNoTime()
    {
        var (problem, hint) = await SolvedAsync();
        var options = new DailyRosterOptions
        {
            Hint = hint,
            Solve = new() { TimeLimit = TimeSpan.Zero },
        };
        var outcome = await DailyRosterSolver.SolveAsync(problem, new AbsentEngine(), options);
        Assert.Equal(OutcomeStatus.Feasible, outcome.Status);
        Assert.Equal(hint.Routes, outcome.Solution!.Routes);
    }

    [Fact]
    public async Task HintedSolveProvesTheSameOptimum()
    {
        var (problem, hint) = await SolvedAsync();
        var outcome = await DailyRosterSolver.SolveAsync(problem, solvers.Engine, new() { Hint = hint });
        Assert.Equal(OutcomeStatus.ProvenOptimal, outcome.Status);
        Assert.Equal(DailyRosterModel.Build(problem).Price(hint), outcome.Cost);
        Assert.Equal(outcome.Cost, outcome.Bound);
    }

    [Fact]
    public async Task PrunedModelProvesNothing()
    {
        var (problem, _) = await SolvedAsync();
        var outcome = await DailyRosterSolver.SolveAsync(problem, solvers.Engine, new() { NearestSuccessors = 1 });
        Assert.Equal(OutcomeStatus.Feasible, outcome.Status);
        Assert.Null(outcome.Bound);
    }

    [Fact]
    public async Task PrunedModelKeepsTheWaysOfTheHint()
    {
        var (problem, hint) = await SolvedAsync();
        var options = new DailyRosterOptions { Hint = hint, NearestSuccessors = 1 };
        var outcome = await DailyRosterSolver.SolveAsync(problem, solvers.Engine, options);
        Assert.Equal(DailyRosterModel.Build(problem).Price(hint), outcome.Cost);
    }

    [Fact]
    public async Task ProblemWithoutServicesIsSolved()
    {
        var outcome = await solvers.OptimumAsync(Sketch.Problem(services: 0));
        Assert.Equal(default(TieredCost), outcome.Cost);
    }

    [Fact]
    public void NoSuccessorAtAllIsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DailyRosterModel.BuildPruned(Sketch.Problem(1), 0, null));

    private async Task<(RoutingProblem Problem, RoutingSolution Solution)> SolvedAsync()
    {
        // On a line: place p lies p * 7 ticks from place 0.
        var problem = Sketch.Problem(services: 4, routes: 2);
        var places = problem.Travel.LocationCount;
        for (var leg = 0; leg < places * places; leg++)
        {
            problem.Travel.Ticks[leg] = 7 * Math.Abs((leg / places) - (leg % places));
        }

        return (problem, (await solvers.OptimumAsync(problem)).Solution!);
    }
}
