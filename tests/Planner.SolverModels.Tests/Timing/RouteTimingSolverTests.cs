using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class RouteTimingSolverTests(RosterSolvers solvers)
{
    private static readonly RoutingWeights WaitingOnly = new() { Waiting = new(1) };

    [Fact]
    public async Task EarlierStopIsMovedTowardsTheLater()
    {
        var problem = Sketch.Problem(services: 2).Weighing(WaitingOnly).Starting(1, tick: 60);
        var timed = await TimeAsync(
            problem,
            Timed(
                [
                    [0, 1],
                ],
                [10, 60],
                departure: [0],
                back: [75]
            )
        );
        Assert.Equal((35, 0), (timed.Before.Tier1, timed.After.Tier1));
        Assert.Equal(45, timed.Solution.ServiceStart[0]);
        Assert.Equal(35, timed.Solution.Departure[0]);
    }

    [Fact]
    public async Task AnotherWindowIsTakenWhereItCostsLess()
    {
        var problem = Sketch.Problem(services: 1).Weighing(new() { PreferredWindow = new(1) });
        problem.Services.PreferredEarliest[0] = 45;
        var twoWindows = problem with
        {
            Services = problem.Services with
            {
                WindowFirst = [0, 2],
                WindowEarliest = [0, 50],
                WindowLatest = [20, 90],
                WindowDue = [RoutingProblem.Unlimited, RoutingProblem.Unlimited],
            },
        };
        var timed = await TimeAsync(
            twoWindows,
            Timed(
                [
                    [0],
                ],
                [10],
                departure: [0],
                back: [25]
            )
        );
        Assert.Equal((35, 0), (timed.Before.Tier1, timed.After.Tier1));
        Assert.True(timed.Solution.ServiceStart[0] >= 50);
    }

    [Fact]
    public async Task RelatedRoutesAreTimedTogether()
    {
        var problem = Sketch
            .Problem(services: 2, routes: 2)
            .Weighing(new() { PreferredWindow = new(1) })
            .WithRelation(0, 1, 0, 0);
        (problem.Services.PreferredEarliest[0], problem.Services.PreferredLatest[1]) = (30, 20);
        var timed = await TimeAsync(
            problem,
            Timed(
                [
                    [0],
                    [1],
                ],
                [80, 80],
                departure: [70, 70],
                back: [95, 95]
            )
        );
        Assert.Equal((60, 10), (timed.Before.Tier1, timed.After.Tier1));
        Assert.Equal(timed.Solution.ServiceStart[0], timed.Solution.ServiceStart[1]);
    }

    [Fact]
    public async Task BreakStaysInItsGap()
    {
        var problem = Sketch
            .Problem(services: 2)
            .Weighing(WaitingOnly)
            .Starting(1, tick: 60)
            .WithBreaks(mandatory: true, (0, 90, 6));
        var solution = Timed(
            [
                [0, ~0, 1],
            ],
            [10, 60],
            departure: [0],
            back: [75]
        ) with
        {
            BreakStart = [20],
        };
        var timed = await TimeAsync(problem, solution);
        Assert.Equal(solution.Routes[0], timed.Solution.Routes[0]);
        Assert.Equal((29, 0), (timed.Before.Tier1, timed.After.Tier1));
    }

    [Fact]
    public async Task TimesAtTheirBoundNeedNoSolver()
    {
        var problem = Sketch.Problem(services: 1).Weighing(WaitingOnly);
        var solution = Timed(
            [
                [0],
            ],
            [10],
            departure: [0],
            back: [25]
        );
        var timed = await RouteTimingSolver.SolveAsync(problem, solution, new AbsentEngine(), new());
        Assert.Equal(OutcomeStatus.ProvenOptimal, timed.Status);
    }

    [Fact]
    public async Task CancelledTimingKeepsTheGivenTimes()
    {
        var problem = Sketch.Problem(services: 2).Weighing(WaitingOnly).Starting(1, tick: 60);
        var solution = Timed(
            [
                [0, 1],
            ],
            [10, 60],
            departure: [0],
            back: [75]
        );
        var timed = await RouteTimingSolver.SolveAsync(problem, solution, solvers.Engine, new(), new(canceled: true));
        Assert.Equal(OutcomeStatus.Feasible, timed.Status);
        Assert.Equal(10, timed.Solution.ServiceStart[0]);
    }

    private async Task<TimingOutcome> TimeAsync(RoutingProblem problem, RoutingSolution solution)
    {
        RosterSolvers.Judge(problem, solution, RouteTimingModel.Price(problem, solution));
        var timed = await RouteTimingSolver.SolveAsync(problem, solution, solvers.Engine, new());
        RosterSolvers.Judge(problem, timed.Solution, timed.After);
        Assert.Equal(OutcomeStatus.ProvenOptimal, timed.Status);
        return timed;
    }

    private static RoutingSolution Timed(int[][] routes, int[] starts, int[] departure, int[] back) =>
        new()
        {
            Routes = routes,
            ServiceStart = starts,
            BreakStart = [],
            Departure = departure,
            Return = back,
        };
}
