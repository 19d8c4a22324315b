namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class PeopleBudgetConstraintTests(RosterSolvers solvers)
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    public async Task WithoutCallsANewVisitStaysOut(int people, int leftOut)
    {
        var repair = RepairSketch.Day(Sketch.Problem(services: 2), [0]);
        repair.Disturbed[1] = true;
        Assert.Equal(leftOut, (await solvers.ProvenAsync(repair, people)).Cost!.Value.Tier0);
    }

    [Fact]
    public async Task WhatNeedsMoreCallsIsInfeasible()
    {
        var repair = RepairSketch.Day(Sketch.Problem(services: 1), [0]);
        repair.Routing.Services.WindowEarliest[0] = 50;
        var outcome = await solvers.ProvenAsync(repair, 0);
        Assert.Equal(OutcomeStatus.Infeasible, outcome.Status);
    }
}
