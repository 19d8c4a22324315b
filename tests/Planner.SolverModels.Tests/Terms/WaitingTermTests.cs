using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class WaitingTermTests(RosterSolvers solvers)
{
    [Fact]
    public async Task LateDepartureSparesWaiting()
    {
        var problem = Waiting(1).Starting(0, tick: 70);
        var best = await solvers.OptimumAsync(problem);
        Assert.Equal(0, best.Cost!.Value.Tier1);
        Assert.Equal(60, best.Solution!.Departure[0]);
    }

    [Fact]
    public async Task IdleTicksBetweenFixedStartsCost()
    {
        var problem = Waiting(2).Starting(0, tick: 20).Starting(1, tick: 40);
        Assert.Equal(5, (await solvers.OptimumAsync(problem)).Cost!.Value.Tier1);
    }

    [Fact]
    public async Task EarlierStopIsMovedTowardsTheLater()
    {
        var problem = Waiting(2).Starting(1, tick: 40);
        problem.Services.WindowLatest[0] = 23;
        Assert.Equal(2, (await solvers.OptimumAsync(problem)).Cost!.Value.Tier1);
    }

    [Fact]
    public async Task BreakIsNoWaiting()
    {
        var problem = Waiting(2).Starting(0, tick: 20).Starting(1, tick: 40).WithBreaks(mandatory: true, (0, 90, 3));
        Assert.Equal(2, (await solvers.OptimumAsync(problem)).Cost!.Value.Tier1);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 40)]
    public async Task WaitBehindABreakThatOpensTheRouteIsFreeWhereTheProblemSaysSo(bool free, int expected)
    {
        var problem = Waiting(1).Starting(0, tick: 60).WithBreaks(mandatory: true, (0, 15, 5));
        problem = problem with { Breaks = problem.Breaks with { AtStop = true, WaitBehindFirstIsFree = free } };
        Assert.Equal(expected, (await solvers.OptimumAsync(problem)).Cost!.Value.Tier1);
    }

    [Fact]
    public async Task WaitBeforeTheFirstStopCountsWhereDepartureIsTheShiftStart()
    {
        var problem = Waiting(1).Starting(0, tick: 70);
        problem = problem with { Routes = problem.Routes with { DepartsAtShiftStart = true } };
        Assert.Equal(60, (await solvers.OptimumAsync(problem)).Cost!.Value.Tier1);
    }

    private static RoutingProblem Waiting(int services) =>
        Sketch.Problem(services).Weighing(new() { Waiting = new(1) });
}
