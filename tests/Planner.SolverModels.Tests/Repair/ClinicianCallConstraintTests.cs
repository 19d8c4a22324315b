namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class ClinicianCallConstraintTests(RosterSolvers solvers)
{
    [Fact]
    public async Task ADayAsPublishedCallsNobody()
    {
        var repair = RepairSketch.Day(Sketch.Problem(services: 3, routes: 2), [0, 1], [2]);
        Assert.Equal(0, (await solvers.ProvenAsync(repair)).People);
    }

    [Fact]
    public async Task ANewStopCallsTheClinicianWhoGetsIt()
    {
        var repair = RepairSketch.Day(Sketch.Problem(services: 2), [0]);
        repair.Disturbed[1] = true;
        var outcome = await solvers.ProvenAsync(repair);
        Assert.Equal((1, 0), (outcome.People, outcome.Cost!.Value.Tier0));
    }

    [Fact]
    public async Task WhoKnowsAlreadyIsNotCalled()
    {
        var repair = RepairSketch.Day(Sketch.Problem(services: 2), [0]);
        (repair.Disturbed[1], repair.Informed[0]) = (true, true);
        Assert.Equal(0, (await solvers.ProvenAsync(repair)).People);
    }
}
