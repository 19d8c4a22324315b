using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class RelationConstraintTests(RosterSolvers solvers)
{
    [Theory]
    [InlineData(20, OutcomeStatus.ProvenOptimal)]
    [InlineData(21, OutcomeStatus.Infeasible)]
    public async Task StartsKeepTheLeastGap(int min, OutcomeStatus expected)
    {
        var problem = Sketch.Problem(services: 2, routes: 2).Starting(0, tick: 10).Starting(1, tick: 30);
        Assert.Equal(
            expected,
            await solvers.ServingAllAsync(problem.WithRelation(0, 1, min, RoutingProblem.Unlimited))
        );
    }

    [Theory]
    [InlineData(20, OutcomeStatus.ProvenOptimal)]
    [InlineData(19, OutcomeStatus.Infeasible)]
    public async Task StartsKeepTheGreatestGap(int max, OutcomeStatus expected)
    {
        var problem = Sketch.Problem(services: 2, routes: 2).Starting(0, tick: 10).Starting(1, tick: 30);
        Assert.Equal(expected, await solvers.ServingAllAsync(problem.WithRelation(0, 1, 0, max)));
    }

    [Fact]
    public async Task SimultaneousServicesStartTogether()
    {
        var problem = Sketch.Problem(services: 2, routes: 2).Starting(0, tick: 42).WithRelation(0, 1, 0, 0);
        var best = await solvers.OptimumAsync(problem);
        Assert.Equal([42, 42], best.Solution!.ServiceStart);
    }

    [Fact]
    public async Task RelationDoesNotBindWhenOneIsLeftOut()
    {
        var problem = Sketch.Problem(services: 2).WithRelation(0, 1, 0, 0);
        Assert.Equal(1, (await solvers.OptimumAsync(problem)).Cost!.Value.Tier0);
    }
}
