using Planner.Routing;

namespace Planner.SolverModels.Tests;

public sealed class RouteComponentsTests
{
    private static readonly RoutingSolution ThreeRoutes = new()
    {
        Routes =
        [
            [0],
            [1],
            [],
            [2],
        ],
        ServiceStart = [10, 10, 10],
        BreakStart = [],
        Departure = [0, 0, -1, 0],
        Return = [25, 25, -1, 25],
    };

    [Fact]
    public void RoutesWithoutTiesStandAlone() =>
        Assert.Equal(
            [
                [0],
                [1],
                [3],
            ],
            Groups(Sketch.Problem(services: 3, routes: 4))
        );

    [Fact]
    public void RelationTiesItsRoutes() =>
        Assert.Equal(
            [
                [0, 3],
                [1],
            ],
            Groups(Sketch.Problem(services: 3, routes: 4).WithRelation(0, 2, 0, RoutingProblem.Unlimited))
        );

    [Fact]
    public void VisitTiesTheRoutesThatServeIt()
    {
        var problem = Sketch.Problem(services: 3, routes: 4);
        problem.Services.Visit[2] = 1;
        Assert.Equal(
            [
                [0],
                [1, 3],
            ],
            Groups(problem)
        );
    }

    [Fact]
    public void HighestTardinessTiesAllRoutes() =>
        Assert.Equal(
            [
                [0, 1, 3],
            ],
            Groups(Sketch.Problem(services: 3, routes: 4).Weighing(new() { HighestTardiness = new(1) }))
        );

    private static IReadOnlyList<int[]> Groups(RoutingProblem problem) =>
        RouteComponents.Of(problem, new RosterReading(problem, ThreeRoutes));
}
