using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class AssignmentTermTests(RosterSolvers solvers)
{
    [Fact]
    public async Task CheaperClinicianServes()
    {
        var best = await solvers.OptimumAsync(Preferring([5, 3], null));
        Assert.Equal([0], best.Solution!.Routes[1]);
        Assert.Equal(new TieredCost(0, 3, 20, 0), best.Cost);
    }

    [Fact]
    public async Task FirstTierDecidesBeforeTheSecond() =>
        Assert.Equal(new TieredCost(0, 3, 29, 0), (await solvers.OptimumAsync(Preferring([5, 3], [0, 9]))).Cost);

    [Fact]
    public async Task EqualClinicianIsDecidedByTheSecondTier() =>
        Assert.Equal(new TieredCost(0, 5, 24, 0), (await solvers.OptimumAsync(Preferring([5, 5], [4, 9]))).Cost);

    private static RoutingProblem Preferring(int[] first, int[]? second)
    {
        var problem = Sketch.Problem(services: 1, routes: 2).Weighing(new() { TravelTime = new(1, 2) });
        return problem with { Assignments = problem.Assignments with { Cost = [first, second, null] } };
    }
}
