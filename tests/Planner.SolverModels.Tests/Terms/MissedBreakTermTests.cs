using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class MissedBreakTermTests(RosterSolvers solvers)
{
    [Fact]
    public async Task OptionalBreakIsTakenWhereItFits() =>
        Assert.Equal(0, (await solvers.OptimumAsync(Resting(hardEnd: 29))).Cost!.Value.Tier1);

    [Fact]
    public async Task MissedBreakCostsOnce() =>
        Assert.Equal(9, (await solvers.OptimumAsync(Resting(hardEnd: 28))).Cost!.Value.Tier1);

    [Fact]
    public async Task UnusedRouteMissesNoBreak()
    {
        var problem = Resting(hardEnd: 28);
        problem.Assignments.Allowed[0] = false;
        Assert.Equal(0, (await solvers.OptimumAsync(problem)).Cost!.Value.Tier1);
    }

    private static RoutingProblem Resting(int hardEnd)
    {
        var problem = Sketch
            .Problem(services: 1)
            .Weighing(new() { MissedBreak = new(9) })
            .WithBreaks(mandatory: false, (0, 100, 4));
        problem.Routes.HardEnd[0] = hardEnd;
        return problem;
    }
}
