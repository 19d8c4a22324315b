namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class ExtraClinicianTermTests(RosterSolvers solvers)
{
    [Fact]
    public async Task OneClinicianMakesAllVisitsWherePossible()
    {
        SpreadingProblem problem = Spread.One(2, 3, new() { Clinicians = [0, 1] }) with
        {
            Clinicians =
            [
                [1, 0, 0],
                [0, 1, 1],
            ],
        };
        Assert.All((await Spread.Solve(solvers, problem)).Visits, v => Assert.Equal(1, v.Clinician));
    }

    [Fact]
    public async Task ASecondOneCostsTheWeight()
    {
        SpreadingProblem problem = Spread.One(2, 2, new() { Clinicians = [0, 1] }) with
        {
            Clinicians =
            [
                [1, 0],
                [0, 1],
            ],
            Weights = new() { ExtraClinician = 13 },
        };
        Assert.Equal(13, (await Spread.Solve(solvers, problem)).Cost);
    }
}
