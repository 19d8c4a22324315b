using Planner.Routing;

namespace Planner.SolverModels.Tests;

public sealed class ArcRulesTests
{
    private const int Depot = RosterArc.Depot;

    [Fact]
    public void EveryWayIsKeptWhereNothingForbidsIt() =>
        Assert.Equal(2 + 2 + 2, Ways(Sketch.Problem(services: 2)).Count);

    [Fact]
    public void WayBackInTimeIsLeftOut()
    {
        var problem = Sketch.Problem(services: 2).Starting(0, tick: 30);
        problem.Services.WindowLatest[1] = 44;
        Assert.DoesNotContain((0, 1), Ways(problem));
        problem.Services.WindowLatest[1] = 45;
        Assert.Contains((0, 1), Ways(problem));
    }

    [Fact]
    public void StopThatIsReachedOnlyThroughAnotherKeepsItsWays()
    {
        // Straight from the start place takes too long, over service 0 it does not: no triangle inequality.
        var problem = Sketch.Problem(services: 2);
        problem.Travel.Ticks[2] = 90;
        problem.Services.WindowLatest[1] = 50;
        Assert.DoesNotContain((Depot, 1), Ways(problem));
        Assert.Contains((0, 1), Ways(problem));
    }

    [Fact]
    public void StopsThatCannotBeLeftLoseAllWays() =>
        Assert.Equal([(Depot, 0), (0, Depot)], ArcRules.WithoutDeadEnds([(Depot, 0), (0, Depot), (0, 1), (1, 2)]));

    private static IReadOnlyList<(int From, int To)> Ways(RoutingProblem problem) =>
        [.. new ArcRules(problem, route: 0).Ways()];
}
