using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class TardinessTermTests(RosterSolvers solvers)
{
    [Theory]
    [InlineData(true, 15, 0)]
    [InlineData(true, 14, 1)]
    [InlineData(false, 10, 0)]
    [InlineData(false, 9, 1)]
    public async Task LateArrivalIsPenalisedPerTick(bool atEnd, int due, int cost) =>
        Assert.Equal(cost, (await solvers.OptimumAsync(Due(1, atEnd, due))).Cost!.Value.Tier1);

    [Fact]
    public async Task TardinessIsSummedOverServices() =>
        Assert.Equal(15 + 30, (await solvers.OptimumAsync(Due(2, atEnd: true, 0, 0))).Cost!.Value.Tier1);

    [Fact]
    public async Task SetUpDelaysTheEnd()
    {
        var problem = Due(1, atEnd: true, 15);
        problem.Services.SetUp[0] = 7;
        Assert.Equal(7, (await solvers.OptimumAsync(problem)).Cost!.Value.Tier1);
    }

    [Fact]
    public async Task VisitLeftOutIsNeverLate()
    {
        var problem = Due(1, atEnd: true, -50);
        (problem.Visits.Mandatory[0], problem.Visits.LeaveOutCost[0]) = (false, 3);
        Assert.Equal(3, (await solvers.OptimumAsync(problem)).Cost!.Value.Tier1);
    }

    [Fact]
    public async Task TheDueTimeIsThatOfTheWindowInUse()
    {
        var problem = Due(1, atEnd: false, 4, 60);
        problem = problem with
        {
            Services = problem.Services with
            {
                WindowFirst = [0, 2],
                WindowEarliest = [0, 40],
                WindowLatest = [20, 90],
            },
        };
        var best = await solvers.OptimumAsync(problem);
        Assert.Equal(0, best.Cost!.Value.Tier1);
        Assert.InRange(best.Solution!.ServiceStart[0], 40, 60);
    }

    private static RoutingProblem Due(int services, bool atEnd, params int[] due)
    {
        var problem = Sketch.Problem(services).Weighing(new() { Tardiness = new(1) });
        return problem with { Services = problem.Services with { WindowDue = due, DueAtEnd = atEnd } };
    }
}
