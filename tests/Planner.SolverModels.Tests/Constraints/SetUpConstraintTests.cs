namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class SetUpConstraintTests(RosterSolvers solvers)
{
    [Theory]
    [InlineData(22, OutcomeStatus.ProvenOptimal)]
    [InlineData(21, OutcomeStatus.Infeasible)]
    public async Task SetUpIsDueWhenTheStopBeforeLiesElsewhere(int setUpAndReturn, OutcomeStatus expected)
    {
        var problem = Sketch.Problem(services: 1);
        problem.Services.SetUp[0] = 7;
        problem.Routes.HardEnd[0] = Sketch.Hop + setUpAndReturn;
        Assert.Equal(expected, await solvers.ServingAllAsync(problem));
    }

    [Fact]
    public async Task SetUpIsSparedAtTheSameAddress()
    {
        var problem = Sketch.Problem(services: 2);
        problem.Services.Location[1] = problem.Services.Location[0];
        (problem.Services.SetUp[0], problem.Services.SetUp[1]) = (7, 7);
        problem.Routes.HardEnd[0] = (2 * Sketch.Hop) + 7 + (2 * Sketch.Stay);
        Assert.Equal(OutcomeStatus.ProvenOptimal, await solvers.ServingAllAsync(problem));
    }

    [Fact]
    public async Task SetUpIsSparedWhenTheRouteStartsThere()
    {
        var problem = Sketch.Problem(services: 1);
        problem.Services.Location[0] = 0;
        problem.Services.SetUp[0] = 7;
        problem.Routes.HardEnd[0] = Sketch.Stay;
        Assert.Equal(OutcomeStatus.ProvenOptimal, await solvers.ServingAllAsync(problem));
    }
}
