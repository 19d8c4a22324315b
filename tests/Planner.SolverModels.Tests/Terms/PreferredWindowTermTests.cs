namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class PreferredWindowTermTests(RosterSolvers solvers)
{
    [Theory]
    [InlineData(20, 30, 0)]
    [InlineData(0, 7, 3)]
    [InlineData(104, 110, 4)]
    public async Task StartOutsideTheWishCostsPerTick(int earliest, int latest, int cost)
    {
        var problem = Sketch.Problem(services: 1).Weighing(new() { PreferredWindow = new(1) });
        (problem.Services.PreferredEarliest[0], problem.Services.PreferredLatest[0]) = (earliest, latest);
        Assert.Equal(cost, (await solvers.OptimumAsync(problem)).Cost!.Value.Tier1);
    }

    [Fact]
    public async Task WithoutAWishNothingCosts()
    {
        var problem = Sketch.Problem(services: 1).Weighing(new() { PreferredWindow = new(1) });
        Assert.Equal(0, (await solvers.OptimumAsync(problem)).Cost!.Value.Tier1);
    }

    [Fact]
    public async Task VisitLeftOutMissesNoWish()
    {
        var problem = Sketch.Problem(services: 1).Weighing(new() { PreferredWindow = new(10) });
        (problem.Services.PreferredEarliest[0], problem.Services.PreferredLatest[0]) = (500, 600);
        (problem.Visits.Mandatory[0], problem.Visits.LeaveOutCost[0]) = (false, 3);
        Assert.Equal(3, (await solvers.OptimumAsync(problem)).Cost!.Value.Tier1);
    }
}
