using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class TravelConstraintTests(RosterSolvers solvers)
{
    [Theory]
    [InlineData(25, OutcomeStatus.ProvenOptimal)]
    [InlineData(24, OutcomeStatus.Infeasible)]
    public async Task NextStartIsNotBeforeServiceAndTravel(int secondStart, OutcomeStatus expected)
    {
        var problem = Sketch.Problem(services: 2).Starting(0, tick: 10).Starting(1, secondStart);
        Assert.Equal(expected, await solvers.ServingAllAsync(problem));
    }

    [Theory]
    [InlineData(25, OutcomeStatus.ProvenOptimal)]
    [InlineData(24, OutcomeStatus.Infeasible)]
    public async Task ReturnIsNotAfterTheHardEnd(int hardEnd, OutcomeStatus expected)
    {
        var problem = Sketch.Problem(services: 1);
        problem.Routes.HardEnd[0] = hardEnd;
        Assert.Equal(expected, await solvers.ServingAllAsync(problem));
    }

    [Theory]
    [InlineData(90, OutcomeStatus.ProvenOptimal)]
    [InlineData(91, OutcomeStatus.Infeasible)]
    public async Task DepartureIsNotBeforeTheShift(int shiftStart, OutcomeStatus expected)
    {
        var problem = Sketch.Problem(services: 1);
        problem.Routes.ShiftStart[0] = shiftStart;
        Assert.Equal(expected, await solvers.ServingAllAsync(problem));
    }

    [Fact]
    public async Task DurationIsThatOfTheRoutesClass()
    {
        var problem = Sketch.Problem(services: 1, routes: 2);
        problem.Routes.DurationClass[1] = 1;
        (problem.Routes.HardEnd[0], problem.Routes.HardEnd[1]) = (23, 23);
        var slowAndFast = problem with
        {
            Services = problem.Services with { Duration = [4, 3], DurationClassCount = 2 },
        };
        var best = await solvers.OptimumAsync(slowAndFast);
        Assert.Equal([0], best.Solution!.Routes[1]);
    }

    [Fact]
    public async Task OpenTimesAreHeldByTheHorizon()
    {
        var problem = Sketch.Problem(services: 3).Weighing(new() { Tardiness = new(1) });
        Array.Fill(problem.Services.WindowLatest, RoutingProblem.Unlimited);
        Array.Fill(problem.Services.WindowDue, 0);
        problem.Routes.HardEnd[0] = RoutingProblem.Unlimited;
        Assert.Equal(15 + 30 + 45, (await solvers.OptimumAsync(problem)).Cost!.Value.Tier1);
    }
}
