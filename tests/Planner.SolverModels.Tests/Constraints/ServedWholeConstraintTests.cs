using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class ServedWholeConstraintTests(RosterSolvers solvers)
{
    [Fact]
    public async Task OnlyAnAllowedRouteServes()
    {
        var problem = Sketch.Problem(services: 1, routes: 2);
        problem.Assignments.Allowed[0] = false;
        var best = await solvers.OptimumAsync(problem);
        Assert.Equal([0], best.Solution!.Routes[1]);
    }

    [Fact]
    public async Task ServiceThatNobodyMayServeIsLeftOut()
    {
        var problem = Sketch.Problem(services: 1);
        problem.Assignments.Allowed[0] = false;
        Assert.Equal(OutcomeStatus.Infeasible, await solvers.ServingAllAsync(problem));
        Assert.Equal(new TieredCost(1, 0, 0, 0), (await solvers.OptimumAsync(problem)).Cost);
    }

    [Fact]
    public async Task VisitIsServedWithBothItsServicesOrNot()
    {
        var problem = OneVisitOfTwo();
        problem.Assignments.Allowed[1] = false;
        var best = await solvers.OptimumAsync(problem);
        Assert.Equal([-1, -1], best.Solution!.ServiceStart);
    }

    [Fact]
    public async Task VisitOfTwoServicesIsServedWholeWhereItCanBe() =>
        Assert.Equal(OutcomeStatus.ProvenOptimal, await solvers.ServingAllAsync(OneVisitOfTwo()));

    private static RoutingProblem OneVisitOfTwo()
    {
        var problem = Sketch.Problem(services: 2);
        problem.Services.Visit[1] = 0;
        return problem with
        {
            Visits = new()
            {
                ServiceFirst = [0, 2],
                Mandatory = [true],
                LeaveOutCost = [1],
            },
        };
    }
}
