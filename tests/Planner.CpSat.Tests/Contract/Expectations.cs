namespace Planner.CpSat.Tests.Contract;

/// <summary>What contract tests expect of a solve.</summary>
internal static class Expectations
{
    public static async Task<CpSatResult> Maximum(
        SolverUnderTest solver,
        CpModel model,
        LinearExpr objective,
        double expected
    )
    {
        model.Maximize(objective);
        var result = await solver.Engine.SolveAsync(model, new CpSatOptions());
        Assert.Equal(CpSatStatus.Optimal, result.Status);
        Assert.Equal(expected, result.Objective, 6);
        Assert.Equal(expected, result.Bound, 6);
        Assert.Equal((long)expected, result.Value(objective));
        return result;
    }

    public static async Task<CpSatEngineException> Failure(ValueTask<CpSatResult> solve, CpSatFailure failure)
    {
        var exception = await Assert.ThrowsAsync<CpSatEngineException>(async () => await solve);
        Assert.Equal(failure, exception.Failure);
        Assert.NotEmpty(exception.Remedy);
        return exception;
    }

    public static async Task StillSolves(ICpSatEngine engine)
    {
        var (model, x, y) = Models.Tiny();
        var result = await engine.SolveAsync(model, new CpSatOptions());
        Assert.Equal(CpSatStatus.Optimal, result.Status);
        Assert.Equal((2L, 5L), (result.Value(x), result.Value(y)));
    }
}
