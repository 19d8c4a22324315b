namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class PreferredDayTermTests(RosterSolvers solvers)
{
    [Fact]
    public async Task VisitsLieOnTheDaysThePatientLikes()
    {
        SpreadingOutcome outcome = await Spread.Solve(solvers, Spread.One(2, 5, new() { PreferredDays = [1, 4] }));
        Assert.Equal([1, 4], Spread.Days(outcome));
        Assert.Equal(0, outcome.Cost);
    }

    [Fact]
    public async Task EveryOtherDayCostsTheWeight()
    {
        SpreadingProblem problem = Spread.One(3, 4, new() { PreferredDays = [1] }) with
        {
            Weights = new() { OtherDay = 5 },
        };
        Assert.Equal(10, (await Spread.Solve(solvers, problem)).Cost);
    }
}
