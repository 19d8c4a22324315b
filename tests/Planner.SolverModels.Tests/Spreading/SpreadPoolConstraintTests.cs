namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class SpreadPoolConstraintTests(RosterSolvers solvers)
{
    [Fact]
    public async Task ADaysCapacityIsSharedByTheOrdersOfAPool()
    {
        SpreadingOrder order = new() { Pool = 0, Load = 2 };
        SpreadingProblem problem = new()
        {
            Days = 2,
            Orders = [order, order],
            Demands = [new(0, 1, [0, 1]), new(1, 1, [0, 1])],
            Pools =
            [
                [3, 3],
            ],
        };
        var days = (await Spread.Solve(solvers, problem)).Visits.Select(v => v.Day);
        Assert.Equal([0, 1], days.Order());
    }

    [Fact]
    public async Task WhatDoesNotFitIsLeftOut()
    {
        SpreadingProblem problem = Spread.One(2, 2, new() { Pool = 0, Load = 2 }) with
        {
            Pools =
            [
                [2, 1],
            ],
        };
        SpreadingOutcome outcome = await Spread.Solve(solvers, problem);
        Assert.Equal([0], Spread.Days(outcome));
        Assert.Equal([1], outcome.Unplaced);
    }

    [Fact]
    public async Task PinnedVisitsMayExceedTheCapacityAndNothingElseJoinsThem()
    {
        SpreadingProblem problem = Spread.One(2, 1, new() { Pool = 0 }) with
        {
            Demands = [new(0, 3, [0], MostPerDay: 3)],
            Pools =
            [
                [1],
            ],
            Pinned = [new(0, 0), new(0, 0)],
        };
        Assert.Equal([0, 0], Spread.Days(await Spread.Solve(solvers, problem)));
    }
}
