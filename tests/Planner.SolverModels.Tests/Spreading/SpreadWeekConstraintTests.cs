namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class SpreadWeekConstraintTests(RosterSolvers solvers)
{
    [Fact]
    public async Task EachWeekGetsItsOwnVisits()
    {
        SpreadingProblem problem = Spread.One(2, 7) with
        {
            Days = 14,
            Demands = [new(0, 2, [0, 1, 2]), new(0, 1, [7, 9])],
        };
        SpreadingOutcome outcome = await Spread.Solve(solvers, problem);
        Assert.Equal(2, Spread.Days(outcome).Count(d => d < 7));
        Assert.Equal(1, Spread.Days(outcome).Count(d => d >= 7));
    }

    [Fact]
    public async Task VisitsWithoutADayAreNamedByWeek()
    {
        SpreadingProblem problem = Spread.One(3, 7) with { Demands = [new(0, 3, [1, 2]), new(0, 1, [5])] };
        SpreadingOutcome outcome = await Spread.Solve(solvers, problem);
        Assert.Equal([1, 0], outcome.Unplaced);
    }

    [Fact]
    public async Task SeveralVisitsADayOnlyWhereTheyAreOrdered()
    {
        SpreadingProblem twice = Spread.One(4, 2) with { Demands = [new(0, 4, [0, 1], MostPerDay: 2)] };
        Assert.Equal([0, 0, 1, 1], Spread.Days(await Spread.Solve(solvers, twice)));
        Assert.Equal([0, 1], Spread.Days(await Spread.Solve(solvers, Spread.One(4, 2))));
    }
}
