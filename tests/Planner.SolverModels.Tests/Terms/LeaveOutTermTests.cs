using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class LeaveOutTermTests(RosterSolvers solvers)
{
    [Fact]
    public async Task MandatoryVisitIsServedWhateverItCosts()
    {
        var problem = Sketch.Problem(services: 1).Weighing(new() { TravelTime = new(1_000_000) });
        Assert.Equal(0, (await solvers.OptimumAsync(problem)).Cost!.Value.Tier0);
    }

    [Theory]
    [InlineData(19, 19)]
    [InlineData(21, 20)]
    public async Task OptionalVisitIsLeftOutWhenItsPriceIsLess(int price, int cost)
    {
        var problem = Sketch.Problem(services: 1);
        (problem.Visits.Mandatory[0], problem.Visits.LeaveOutCost[0]) = (false, price);
        Assert.Equal(new TieredCost(0, cost, 0, 0), (await solvers.OptimumAsync(problem)).Cost);
    }

    [Fact]
    public async Task HigherTierServesTheOptionalVisitFirst()
    {
        var problem = Sketch.Problem(services: 1).Weighing(new() { TravelTime = new(1, 2) });
        (problem.Visits.Mandatory[0], problem.Visits.LeaveOutCost[0]) = (false, 1);
        Assert.Equal(new TieredCost(0, 0, 20, 0), (await solvers.OptimumAsync(problem)).Cost);
    }
}
