using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class CircuitConstraintTests(RosterSolvers solvers)
{
    [Fact]
    public async Task OneRouteGoesThroughAllItsServices()
    {
        var best = await solvers.OptimumAsync(Sketch.Problem(services: 3));
        Assert.Equal(4 * Sketch.Hop, best.Cost!.Value.Tier1);
        Assert.Equal([0, 1, 2], best.Solution!.Routes[0].Order());
    }

    [Fact]
    public async Task StopsDoNotCircleWithoutTheDepot()
    {
        // Between the services travel is free, to them it is not: a circle of their own would be cheapest.
        var problem = Sketch.Problem(services: 2);
        problem.Travel.Ticks[5] = problem.Travel.Ticks[7] = 0;
        Assert.Equal(2 * Sketch.Hop, (await solvers.OptimumAsync(problem)).Cost!.Value.Tier1);
    }

    [Fact]
    public async Task RouteWithoutStopsCostsNothing()
    {
        var problem = Sketch.Problem(services: 1, routes: 2);
        problem.Assignments.Allowed[1] = false;
        var best = await solvers.OptimumAsync(problem);
        Assert.Empty(best.Solution!.Routes[1]);
        Assert.Equal(-1, best.Solution.Departure[1]);
    }

    [Fact]
    public async Task UnreachablePlaceCannotBeServed()
    {
        var problem = Sketch.Problem(services: 1);
        problem.Travel.Ticks[1] = RoutingProblem.Unreachable;
        Assert.Equal(OutcomeStatus.Infeasible, await solvers.ServingAllAsync(problem));
    }

    [Fact]
    public async Task LegAtTheLimitIsDriven()
    {
        var problem = Sketch.Problem(services: 1);
        problem.Routes.MaxLeg[0] = Sketch.Hop;
        Assert.Equal(OutcomeStatus.ProvenOptimal, await solvers.ServingAllAsync(problem));
    }

    [Fact]
    public async Task LegAboveTheLimitIsNot()
    {
        var problem = Sketch.Problem(services: 1);
        problem.Routes.MaxLeg[0] = Sketch.Hop - 1;
        Assert.Equal(OutcomeStatus.Infeasible, await solvers.ServingAllAsync(problem));
    }

    [Fact]
    public async Task PinnedStopsComeFirstInTheirOrder()
    {
        var problem = Sketch.Problem(services: 3);
        (problem.Services.PinnedRank[2], problem.Services.PinnedRank[1]) = (0, 1);
        var best = await solvers.OptimumAsync(problem);
        Assert.Equal([2, 1, 0], best.Solution!.Routes[0]);
    }

    [Fact]
    public async Task PinnedStopThatCannotComeFirstIsNotServedWithTheOther()
    {
        var problem = Sketch.Problem(services: 2).Starting(0, tick: 10);
        problem.Services.WindowEarliest[1] = 30;
        problem.Services.PinnedRank[1] = 0;
        Assert.Equal(OutcomeStatus.Infeasible, await solvers.ServingAllAsync(problem));
    }
}
