namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class OvertimeTermTests(RosterSolvers solvers)
{
    [Theory]
    [InlineData(24, 3)]
    [InlineData(25, 0)]
    [InlineData(26, 0)]
    public async Task ReturnAfterTheSoftEndCosts(int softEnd, int cost)
    {
        var problem = Sketch.Problem(services: 1).Weighing(new() { Overtime = new(3) });
        problem.Routes.SoftEnd[0] = softEnd;
        Assert.Equal(cost, (await solvers.OptimumAsync(problem)).Cost!.Value.Tier1);
    }

    [Fact]
    public async Task UnusedRouteHasNoOvertime()
    {
        var problem = Sketch.Problem(services: 1, routes: 2).Weighing(new() { Overtime = new(3) });
        (problem.Routes.ShiftStart[1], problem.Routes.SoftEnd[1]) = (50, 40);
        Assert.Equal(0, (await solvers.OptimumAsync(problem)).Cost!.Value.Tier1);
    }

    [Fact]
    public async Task BreakAtTheEndPlaceIsOvertimeToo()
    {
        var problem = Sketch
            .Problem(services: 1)
            .Weighing(new() { Overtime = new(1) })
            .WithBreaks(mandatory: true, (40, 50, 6));
        problem.Services.WindowLatest[0] = 12;
        problem.Routes.SoftEnd[0] = 30;
        Assert.Equal(16, (await solvers.OptimumAsync(problem)).Cost!.Value.Tier1);
    }
}
