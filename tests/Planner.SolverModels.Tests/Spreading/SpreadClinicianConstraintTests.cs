namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class SpreadClinicianConstraintTests(RosterSolvers solvers)
{
    [Fact]
    public async Task NobodyWorksOnADayOff()
    {
        SpreadingProblem problem = Spread.One(2, 3, new() { Clinicians = [0] }) with
        {
            Clinicians =
            [
                [0, 5, 5],
            ],
        };
        Assert.Equal([1, 2], Spread.Days(await Spread.Solve(solvers, problem)));
    }

    [Fact]
    public async Task AFullDayGoesToSomebodyElse()
    {
        SpreadingProblem problem = Spread.One(1, 1, new() { Clinicians = [0, 1], Load = 3 }) with
        {
            Clinicians =
            [
                [2],
                [3],
            ],
        };
        Assert.Equal(1, Assert.Single((await Spread.Solve(solvers, problem)).Visits).Clinician);
    }

    [Fact]
    public async Task APinnedVisitOfSomebodyElseNeedsNoneOfTheOrdersClinicians()
    {
        SpreadingProblem problem = Spread.One(1, 1, new() { Clinicians = [0] }) with
        {
            Clinicians =
            [
                [0],
            ],
            Pinned = [new(0, 0)],
        };
        Assert.Equal(-1, Assert.Single((await Spread.Solve(solvers, problem)).Visits).Clinician);
    }
}
