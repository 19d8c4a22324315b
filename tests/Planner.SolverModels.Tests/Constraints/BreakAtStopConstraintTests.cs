using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class BreakAtStopConstraintTests(RosterSolvers solvers)
{
    [Theory]
    [InlineData(25, 25, OutcomeStatus.ProvenOptimal)]
    [InlineData(16, 24, OutcomeStatus.Infeasible)]
    public async Task ABreakIsNotTakenOnTheWay(int earliest, int latest, OutcomeStatus expected)
    {
        // 0 is left at 15, 1 is reached at 25 and must begin at 30: 5 ticks of break fit behind the drive, none begun on the way.
        var problem = AtStop(Sketch.Problem(services: 2).Starting(0, 10).Starting(1, 30), (earliest, latest, 5));
        Assert.Equal(expected, await solvers.ServingAllAsync(problem));
    }

    [Theory]
    [InlineData(35, OutcomeStatus.ProvenOptimal)]
    [InlineData(34, OutcomeStatus.Infeasible)]
    public async Task ABreakBehindTheLastStopPrecedesTheWayHome(int hardEnd, OutcomeStatus expected)
    {
        var problem = AtStop(Sketch.Problem(services: 1).Starting(0, 10), (20, 90, 5));
        problem.Routes.HardEnd[0] = hardEnd;
        Assert.Equal(expected, await solvers.ServingAllAsync(problem));
    }

    [Fact]
    public async Task ABreakBeforeTheFirstStopFollowsTheDrive()
    {
        var problem = AtStop(Sketch.Problem(services: 1).Starting(0, 20), (0, 11, 5));
        problem.Routes.ShiftStart[0] = 1;
        var best = await solvers.OptimumAsync(problem);
        Assert.Equal(11, best.Solution!.BreakStart[0]);
        Assert.Equal(1, best.Solution.Departure[0]);
    }

    private static RoutingProblem AtStop(RoutingProblem problem, (int, int, int) pause)
    {
        var with = problem.WithBreaks(mandatory: true, pause);
        return with with { Breaks = with.Breaks with { AtStop = true } };
    }
}
