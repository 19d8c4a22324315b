namespace Planner.SolverModels.Tests;

/// <summary>One order over a few days, for a rule at a time.</summary>
internal static class Spread
{
    public static SpreadingProblem One(int count, int days, SpreadingOrder? order = null) =>
        new()
        {
            Days = days,
            Orders = [order ?? new SpreadingOrder()],
            Demands = [new(0, count, [.. Enumerable.Range(0, days)])],
        };

    /// <summary>The proven optimum.</summary>
    public static async Task<SpreadingOutcome> Solve(RosterSolvers solvers, SpreadingProblem problem)
    {
        var outcome = await OrderSpreadingSolver.SolveAsync(problem, solvers.Engine, new ModelOptions());
        Assert.Equal(OutcomeStatus.ProvenOptimal, outcome.Status);
        return outcome;
    }

    public static IEnumerable<int> Days(SpreadingOutcome outcome, int order = 0) =>
        outcome.Visits.Where(v => v.Order == order).Select(v => v.Day);
}
