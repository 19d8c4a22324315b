using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class StandingOrderConstraintTests(RosterSolvers solvers)
{
    /// <summary>Behind the first stop the second starts at 25 at the earliest.</summary>
    [Theory]
    [InlineData(25, RepairFreedom.Times, true)]
    [InlineData(24, RepairFreedom.Times, false)]
    [InlineData(24, RepairFreedom.TimesAndSequence, true)]
    public async Task WhereOnlyTimesMayChangeStopsKeepTheirOrder(int latest, RepairFreedom freedom, bool fits)
    {
        var repair = Promised(latest, freedom);
        Assert.Equal(fits, (await solvers.ProvenAsync(repair)).Status == OutcomeStatus.ProvenOptimal);
    }

    [Fact]
    public async Task ADisturbedStopMayPass()
    {
        var repair = Promised(24, RepairFreedom.Times);
        repair.Disturbed[0] = true;
        Assert.Equal(0, (await solvers.ProvenAsync(repair)).Cost!.Value.Tier0);
    }

    private static RepairProblem Promised(int latestOfSecond, RepairFreedom freedom)
    {
        var repair = RepairSketch.Day(Sketch.Problem(services: 2), [0, 1]);
        repair.Routing.Services.WindowLatest[1] = latestOfSecond;
        Array.Fill(repair.Freedom, freedom);
        return repair;
    }
}
