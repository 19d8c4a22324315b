using Planner.CpSat;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class TieredSolveTests(RosterSolvers solvers)
{
    private const long Large = 1L << 30;

    [Theory]
    [InlineData(1)]
    [InlineData(Large)]
    public async Task EarlierTierIsNeverSacrificed(long scale)
    {
        // x + y >= 5: tier 1 wants x small, tier 2 wants y small.
        var (model, x, y) = TwoNumbers();
        var result = await RunAsync(model, [0, scale * x, scale * y, 0], null);
        Assert.Equal(OutcomeStatus.ProvenOptimal, result.Status);
        Assert.Equal([0L, 5L], result.Values!);
        Assert.Equal([0, 0, 5 * scale, 0], result.Bound);
    }

    [Fact]
    public async Task StageAtItsBoundIsNotSolvedAgain()
    {
        var (model, x, y) = TwoNumbers();
        var result = await new TieredSolve(model, [Large * x, 0, 0, 0], new AbsentEngine(), new()).RunAsync(
            [0, 9],
            default
        );
        Assert.Equal(OutcomeStatus.ProvenOptimal, result.Status);
        Assert.Equal(9, result.Values![y.Index]);
    }

    [Fact]
    public async Task ContradictionIsInfeasible()
    {
        var (model, x, y) = TwoNumbers();
        model.Add(x + y <= 4);
        var result = await RunAsync(model, [0, x, y, 0], null);
        Assert.Equal(OutcomeStatus.Infeasible, result.Status);
        Assert.Null(result.Values);
    }

    [Fact]
    public async Task ModelWithoutObjectiveIsSolvedOnce()
    {
        var (model, _, _) = TwoNumbers();
        var result = await RunAsync(model, [0, 0, 0, 0], null);
        Assert.Equal(OutcomeStatus.ProvenOptimal, result.Status);
        Assert.True(result.Values!.Sum() >= 5);
    }

    [Fact]
    public async Task WithoutTimeTheIncumbentIsKept()
    {
        var (model, x, y) = TwoNumbers();
        var solve = new TieredSolve(model, [0, x, y, 0], new AbsentEngine(), new() { TimeLimit = TimeSpan.Zero });
        var result = await solve.RunAsync([4, 4], default);
        Assert.Equal(OutcomeStatus.Feasible, result.Status);
        Assert.Equal([4L, 4L], result.Values!);
    }

    [Fact]
    public async Task WithoutTimeAndIncumbentNothingIsKnown()
    {
        var (model, x, y) = TwoNumbers();
        var solve = new TieredSolve(model, [0, x, y, 0], new AbsentEngine(), new() { TimeLimit = TimeSpan.Zero });
        Assert.Equal(OutcomeStatus.Unknown, (await solve.RunAsync(null, default)).Status);
    }

    private static (CpModel Model, IntVar X, IntVar Y) TwoNumbers()
    {
        var model = new CpModel();
        var (x, y) = (model.NewInt(0, 9, "x"), model.NewInt(0, 9, "y"));
        model.Add(x + y >= 5);
        return (model, x, y);
    }

    private Task<TieredResult> RunAsync(CpModel model, LinearExpr[] tiers, long[]? incumbent) =>
        new TieredSolve(model, tiers, solvers.Engine, new()).RunAsync(incumbent, default);
}
