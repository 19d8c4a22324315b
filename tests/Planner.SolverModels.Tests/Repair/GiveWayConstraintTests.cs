namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class GiveWayConstraintTests(RosterSolvers solvers)
{
    [Theory]
    [InlineData(49, true)]
    [InlineData(50, false)]
    public async Task OnlyLessImportantWorkGivesWay(int priority, bool givesWay)
    {
        var repair = RepairSketch.Day(Sketch.Problem(services: 2), [0]);
        repair.Routing.Starting(0, 10).Starting(1, 10);
        repair.Disturbed[1] = true;
        repair.Priority[0] = priority;
        repair.Routing.Visits.LeaveOutCost[1] = 5;
        var outcome = await solvers.ProvenAsync(repair);
        Assert.Equal(givesWay, outcome.Solution!.ServiceStart[0] < 0);
    }

    [Fact]
    public async Task AKeptVisitNeverGivesWay()
    {
        var repair = RepairSketch.Day(Sketch.Problem(services: 2), [0]);
        repair.Routing.Starting(0, 10).Starting(1, 10);
        (repair.Disturbed[1], repair.Kept[0], repair.Priority[0]) = (true, true, 0);
        repair.Routing.Visits.LeaveOutCost[1] = 5;
        Assert.Equal(10, (await solvers.ProvenAsync(repair)).Solution!.ServiceStart[0]);
    }

    [Fact]
    public async Task WhatWasNotPlannedStaysOut()
    {
        var repair = RepairSketch.Day(Sketch.Problem(services: 2), [0]);
        Assert.Equal(-1, (await solvers.ProvenAsync(repair)).Solution!.ServiceStart[1]);
    }
}
