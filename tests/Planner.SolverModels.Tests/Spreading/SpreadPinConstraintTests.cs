namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class SpreadPinConstraintTests(RosterSolvers solvers)
{
    [Fact]
    public async Task AVisitMadeOnABadDayStaysThere()
    {
        SpreadingProblem problem = Spread.One(1, 5, new() { PreferredDays = [0] }) with { Pinned = [new(0, 3)] };
        Assert.Equal([3], Spread.Days(await Spread.Solve(solvers, problem)));
    }

    [Fact]
    public async Task MoreVisitsMadeThanOrderedAreNoMistake()
    {
        SpreadingProblem problem = Spread.One(1, 5) with { Pinned = [new(0, 1), new(0, 3)] };
        SpreadingOutcome outcome = await Spread.Solve(solvers, problem);
        Assert.Equal([1, 3], Spread.Days(outcome));
        Assert.Equal(0, outcome.Unplaced.Sum());
    }

    [Fact]
    public async Task APinnedClinicianIsKeptAndOthersFollowForContinuity()
    {
        SpreadingProblem problem = Spread.One(3, 5, new() { Clinicians = [0, 1] }) with
        {
            Clinicians =
            [
                [9, 9, 9, 9, 9],
                [9, 9, 9, 9, 9],
            ],
            Pinned = [new(0, 2, 1)],
        };
        Assert.All((await Spread.Solve(solvers, problem)).Visits, v => Assert.Equal(1, v.Clinician));
    }
}
