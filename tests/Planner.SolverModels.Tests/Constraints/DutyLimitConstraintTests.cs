namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class DutyLimitConstraintTests(RosterSolvers solvers)
{
    [Theory]
    [InlineData(2, OutcomeStatus.ProvenOptimal)]
    [InlineData(1, OutcomeStatus.Infeasible)]
    public async Task ServicesAreCounted(int limit, OutcomeStatus expected)
    {
        var problem = Sketch.Problem(services: 2);
        problem.Duties.MaxServices[0] = limit;
        Assert.Equal(expected, await solvers.ServingAllAsync(problem));
    }

    [Theory]
    [InlineData(47, OutcomeStatus.ProvenOptimal)]
    [InlineData(46, OutcomeStatus.Infeasible)]
    public async Task WorkIsServiceSetUpAndTravel(int limit, OutcomeStatus expected)
    {
        var problem = Sketch.Problem(services: 2);
        problem.Services.SetUp[1] = 7;
        problem.Duties.MaxWork[0] = limit;
        Assert.Equal(expected, await solvers.ServingAllAsync(problem));
    }

    [Theory]
    [InlineData(300, OutcomeStatus.ProvenOptimal)]
    [InlineData(299, OutcomeStatus.Infeasible)]
    public async Task MetresAreLimited(int limit, OutcomeStatus expected)
    {
        var problem = Sketch.Problem(services: 2);
        problem.Duties.MaxMetres[0] = limit;
        Assert.Equal(expected, await solvers.ServingAllAsync(problem));
    }

    [Theory]
    [InlineData(250, OutcomeStatus.ProvenOptimal)]
    [InlineData(249, OutcomeStatus.Infeasible)]
    public async Task PointsAreLimited(int limit, OutcomeStatus expected)
    {
        var problem = Sketch.Problem(services: 2);
        problem.Services.Points[1] = 150;
        problem.Duties.MaxPoints[0] = limit;
        Assert.Equal(expected, await solvers.ServingAllAsync(problem));
    }

    [Fact]
    public async Task RoutesOfOneDutyShareItsLimits()
    {
        var problem = Sketch.Problem(services: 2, routes: 2);
        problem.Routes.Duty[1] = 0;
        problem.Duties.MaxServices[0] = 1;
        Assert.Equal(OutcomeStatus.Infeasible, await solvers.ServingAllAsync(problem));
    }
}
