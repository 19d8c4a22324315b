namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class BreakConstraintTests(RosterSolvers solvers)
{
    [Theory]
    [InlineData(33, OutcomeStatus.ProvenOptimal)]
    [InlineData(32, OutcomeStatus.Infeasible)]
    public async Task BreakMayInterruptTheDrive(int hardEnd, OutcomeStatus expected)
    {
        // Only tick 5, half way to the service, is open for the break of 8: 10 + 8 + 5 + 10.
        var problem = Sketch.Problem(services: 1).WithBreaks(mandatory: true, (5, 5, 8));
        problem.Routes.HardEnd[0] = hardEnd;
        Assert.Equal(expected, await solvers.ServingAllAsync(problem));
    }

    [Theory]
    [InlineData(15, OutcomeStatus.ProvenOptimal)]
    [InlineData(14, OutcomeStatus.Infeasible)]
    public async Task BreakDoesNotInterruptAService(int tick, OutcomeStatus expected)
    {
        var problem = Sketch.Problem(services: 1).Starting(0, tick: 10).WithBreaks(mandatory: true, (tick, tick, 3));
        Assert.Equal(expected, await solvers.ServingAllAsync(problem));
    }

    [Theory]
    [InlineData(30, OutcomeStatus.ProvenOptimal)]
    [InlineData(31, OutcomeStatus.Infeasible)]
    public async Task BreakAtTheEndPlaceIsPartOfTheShift(int tick, OutcomeStatus expected)
    {
        var problem = Sketch.Problem(services: 1).WithBreaks(mandatory: true, (tick, tick, 4));
        problem.Services.WindowLatest[0] = 15;
        problem.Routes.HardEnd[0] = 34;
        Assert.Equal(expected, await solvers.ServingAllAsync(problem));
    }

    [Theory]
    [InlineData(9, OutcomeStatus.ProvenOptimal)]
    [InlineData(8, OutcomeStatus.Infeasible)]
    public async Task BreaksOfARouteDoNotOverlap(int latestOfSecond, OutcomeStatus expected)
    {
        var problem = Sketch.Problem(services: 1).WithBreaks(mandatory: true, (5, 5, 4), (2, latestOfSecond, 4));
        Assert.Equal(expected, await solvers.ServingAllAsync(problem));
    }

    [Fact]
    public async Task BreaksComeInAnyOrder()
    {
        var problem = Sketch.Problem(services: 1).WithBreaks(mandatory: true, (60, 60, 4), (2, 2, 4));
        problem.Services.WindowLatest[0] = 50;
        var best = await solvers.OptimumAsync(problem);
        Assert.Equal([~1, 0, ~0], best.Solution!.Routes[0]);
    }

    [Fact]
    public async Task OptionalBreakIsMissedWhereItDoesNotFit()
    {
        var problem = Sketch.Problem(services: 1).WithBreaks(mandatory: false, (5, 5, 8));
        problem.Routes.HardEnd[0] = 25;
        Assert.Equal(-1, (await solvers.OptimumAsync(problem)).Solution!.BreakStart[0]);
    }

    [Fact]
    public async Task UnusedRouteNeedsNoBreak()
    {
        var problem = Sketch.Problem(services: 1, routes: 2).WithBreaks(mandatory: true, (0, 0, 500));
        var best = await solvers.OptimumAsync(problem);
        Assert.Equal([0], best.Solution!.Routes[1]);
    }
}
