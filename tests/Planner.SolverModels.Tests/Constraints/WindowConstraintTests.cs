using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class WindowConstraintTests(RosterSolvers solvers)
{
    [Theory]
    [InlineData(Sketch.Hop, OutcomeStatus.ProvenOptimal)]
    [InlineData(Sketch.Hop - 1, OutcomeStatus.Infeasible)]
    public async Task StartIsNotAfterTheWindow(int latest, OutcomeStatus expected)
    {
        var problem = Sketch.Problem(services: 1);
        problem.Services.WindowLatest[0] = latest;
        Assert.Equal(expected, await solvers.ServingAllAsync(problem));
    }

    [Fact]
    public async Task StartIsNotBeforeTheWindow()
    {
        var problem = Sketch.Problem(services: 1).Starting(0, tick: 70);
        Assert.Equal(70, (await solvers.OptimumAsync(problem)).Solution!.ServiceStart[0]);
    }

    [Theory]
    [InlineData(25, 40, OutcomeStatus.ProvenOptimal)]
    [InlineData(26, 24, OutcomeStatus.Infeasible)]
    public async Task StartLiesInOneOfTwoWindows(int firstOfOther, int latestOfSecond, OutcomeStatus expected)
    {
        // Service 1 keeps the clinician busy until 25 - 10; service 0 opens [0, 12] and [20, latestOfSecond].
        var problem = Sketch.Problem(services: 2).Starting(1, tick: firstOfOther - 15);
        Assert.Equal(expected, await solvers.ServingAllAsync(WithTwoWindows(problem, 9, 20, latestOfSecond)));
    }

    [Fact]
    public async Task TimeBetweenTwoWindowsIsClosed()
    {
        // 15..19 would be kept only between the windows.
        var problem = WithTwoWindows(Sketch.Problem(services: 1), 14, 20, 40);
        problem.Routes.ShiftStart[0] = 5;
        var best = await solvers.OptimumAsync(problem);
        Assert.Equal(20, best.Solution!.ServiceStart[0]);
    }

    private static RoutingProblem WithTwoWindows(RoutingProblem problem, int latest, int earliest, int latestOfSecond)
    {
        var others = problem.Services.WindowEarliest.Length - 1;
        return problem with
        {
            Services = problem.Services with
            {
                WindowFirst = [0, .. Enumerable.Range(2, others + 1)],
                WindowEarliest = [0, earliest, .. problem.Services.WindowEarliest.Skip(1)],
                WindowLatest = [latest, latestOfSecond, .. problem.Services.WindowLatest.Skip(1)],
                WindowDue = [problem.Services.WindowDue[0], .. problem.Services.WindowDue],
            },
        };
    }
}
