using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class TravelTimeTermTests(RosterSolvers solvers)
{
    [Fact]
    public async Task WaysToAndFromTheEndsCount() =>
        Assert.Equal(20, (await solvers.OptimumAsync(Sketch.Problem(services: 1))).Cost!.Value.Tier1);

    [Fact]
    public async Task ShorterOrderIsDriven()
    {
        var problem = Sketch.Problem(services: 2);
        problem.Travel.Ticks[7] = 3;
        var best = await solvers.OptimumAsync(problem);
        Assert.Equal([1, 0], best.Solution!.Routes[0]);
        Assert.Equal(23, best.Cost!.Value.Tier1);
    }

    [Fact]
    public async Task WeightOfZeroMakesTravelFree() =>
        Assert.Equal(default(TieredCost), (await solvers.OptimumAsync(Sketch.Problem(1).Weighing(new()))).Cost);
}
