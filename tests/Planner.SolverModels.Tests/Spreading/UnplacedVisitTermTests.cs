namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class UnplacedVisitTermTests(RosterSolvers solvers)
{
    [Fact]
    public async Task NoSpacingIsWorthLeavingAVisitOut()
    {
        SpreadingProblem problem = Spread.One(3, 3, new() { IdealGap = 3 }) with
        {
            Weights = new() { Spacing = 10_000 },
        };
        SpreadingOutcome outcome = await Spread.Solve(solvers, problem);
        Assert.Equal([0, 1, 2], Spread.Days(outcome));
        Assert.Equal((0, 0L), (outcome.Unplaced.Sum(), outcome.BoundUnplaced));
    }
}
