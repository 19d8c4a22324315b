using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class HighestTardinessTermTests(RosterSolvers solvers)
{
    [Fact]
    public async Task OnlyTheLatestCounts() =>
        Assert.Equal(30, (await solvers.OptimumAsync(Due(0, 0))).Cost!.Value.Tier1);

    [Fact]
    public async Task NobodyLateCostsNothing() =>
        Assert.Equal(0, (await solvers.OptimumAsync(Due(15, 30))).Cost!.Value.Tier1);

    [Fact]
    public async Task OrderEvensOutTheTardiness() =>
        // 0 first: 15 - 10 and 30 - 20; 1 first: 30 - 10 and 0.
        Assert.Equal(10, (await solvers.OptimumAsync(Due(10, 20))).Cost!.Value.Tier1);

    private static RoutingProblem Due(params int[] due)
    {
        var problem = Sketch.Problem(due.Length).Weighing(new() { HighestTardiness = new(1) });
        return problem with { Services = problem.Services with { WindowDue = due } };
    }
}
