using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class TravelDistanceTermTests(RosterSolvers solvers)
{
    [Fact]
    public async Task MetresAreWeighed()
    {
        var problem = Sketch.Problem(services: 2).Weighing(new() { TravelDistance = new(7) });
        Assert.Equal(7 * 300, (await solvers.OptimumAsync(problem)).Cost!.Value.Tier1);
    }

    [Fact]
    public async Task ShorterWayIsDrivenThoughItTakesLonger()
    {
        var problem = Sketch.Problem(services: 2).Weighing(new() { TravelDistance = new(1) });
        (problem.Travel.Metres[7], problem.Travel.Ticks[7]) = (30, 50);
        Assert.Equal(230, (await solvers.OptimumAsync(problem)).Cost!.Value.Tier1);
    }

    [Fact]
    public async Task DistanceMayDecideAfterTime()
    {
        var problem = Sketch.Problem(services: 2).Weighing(new() { TravelTime = new(1), TravelDistance = new(1, 2) });
        problem.Travel.Metres[7] = 30;
        Assert.Equal(new TieredCost(0, 30, 230, 0), (await solvers.OptimumAsync(problem)).Cost);
    }
}
