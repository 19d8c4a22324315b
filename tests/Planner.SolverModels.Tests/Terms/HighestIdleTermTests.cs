using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class HighestIdleTermTests(RosterSolvers solvers)
{
    [Fact]
    public async Task WorkIsSpreadUntilTheIdlestRouteIsBusiest()
    {
        // A shift of 60 less there and back and a stay on each route; one route alone would leave the other 60.
        var problem = Idle(Sketch.Problem(services: 2, routes: 2));
        Assert.Equal(60 - 25, (await solvers.OptimumAsync(problem)).Cost!.Value.Tier1);
    }

    [Fact]
    public async Task AnUnusedRouteIsIdleAllItsShiftLessItsBreak()
    {
        var problem = Idle(Sketch.Problem(services: 1, routes: 2)).WithBreaks(mandatory: true, (20, 30, 15));
        problem.Assignments.Allowed[0] = false;
        Assert.Equal(60 - 15, (await solvers.OptimumAsync(problem)).Cost!.Value.Tier1);
    }

    [Fact]
    public async Task ALateReturnIsIdleAsFarAsItIsNoWork()
    {
        var problem = Idle(Sketch.Problem(services: 1)).Starting(0, 90);
        Assert.Equal(105 - 25, (await solvers.OptimumAsync(problem)).Cost!.Value.Tier1);
    }

    private static RoutingProblem Idle(RoutingProblem problem)
    {
        Array.Fill(problem.Routes.SoftEnd, 60);
        return problem.Weighing(new() { HighestIdle = new(1) });
    }
}
