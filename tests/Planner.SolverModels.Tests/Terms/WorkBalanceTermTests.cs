using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class WorkBalanceTermTests(RosterSolvers solvers)
{
    [Fact]
    public async Task TwoServicesGoToTwoClinicians()
    {
        var best = await solvers.OptimumAsync(Balancing(services: 2, routes: 2));
        Assert.Equal(0, best.Cost!.Value.Tier1);
        Assert.All(best.Solution!.Routes, stops => Assert.Single(stops));
    }

    [Fact]
    public async Task EachDeviationIsRoundedUp() =>
        // Works 25, 0, 0: thirds of 50, 25 and 25 round up to 17, 9 and 9.
        Assert.Equal(35, (await solvers.OptimumAsync(Balancing(services: 1, routes: 3))).Cost!.Value.Tier1);

    [Fact]
    public async Task WorkOfThePastCounts()
    {
        var problem = Balancing(services: 1, routes: 2);
        problem.ClinicianHistory[0] = 40;
        var best = await solvers.OptimumAsync(problem);
        Assert.Equal([0], best.Solution!.Routes[1]);
        Assert.Equal(16, best.Cost!.Value.Tier1);
    }

    private static RoutingProblem Balancing(int services, int routes) =>
        Sketch.Problem(services, routes).Weighing(new() { WorkBalance = new(1) });
}
