namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class SpacingTermTests(RosterSolvers solvers)
{
    [Fact]
    public async Task ThreeVisitsAWeekLieOnNoTwoDaysInARow()
    {
        SpreadingOutcome outcome = await Spread.Solve(solvers, Spread.One(3, 5, new() { IdealGap = 2 }));
        Assert.Equal([0, 2, 4], Spread.Days(outcome));
        Assert.Equal(0, outcome.Cost);
    }

    [Fact]
    public async Task WhatCannotBeAvoidedCostsPerMissingDay()
    {
        SpreadingProblem problem = Spread.One(2, 2, new() { IdealGap = 3 }) with { Weights = new() { Spacing = 7 } };
        Assert.Equal(14, (await Spread.Solve(solvers, problem)).Cost);
    }

    [Fact]
    public async Task TheEndOfOneWeekIsCloseToTheBeginningOfTheNext()
    {
        SpreadingProblem problem = Spread.One(1, 7, new() { IdealGap = 3 }) with
        {
            Days = 14,
            Demands = [new(0, 1, [6]), new(0, 1, [7, 8, 9])],
        };
        Assert.Equal([6, 9], Spread.Days(await Spread.Solve(solvers, problem)));
    }

    [Fact]
    public async Task BetweenWeeksOfDifferentGapsTheSmallerOneCounts()
    {
        SpreadingProblem problem = Spread.One(1, 7) with
        {
            Days = 14,
            Demands = [new(0, 1, [6], IdealGap: 2), new(0, 1, [7, 8], IdealGap: 5)],
        };
        SpreadingOutcome outcome = await Spread.Solve(solvers, problem);
        Assert.Equal([6, 8], Spread.Days(outcome));
        Assert.Equal(0, outcome.Cost);
    }
}
