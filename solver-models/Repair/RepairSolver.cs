using Planner.CpSat;
using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>Solves the repair model: least undone, then fewest people to call, then cost.</summary>
public static class RepairSolver
{
    /// <param name="affected">Per visit: its promise cannot stand.</param>
    /// <param name="hint">A repair that keeps the rules and the budget; never made worse. Null = none.</param>
    /// <exception cref="CpSatEngineException">The solver's process failed and one retry did not help.</exception>
    public static async Task<RepairModelOutcome> SolveAsync(
        RepairProblem repair,
        bool[] affected,
        int maxPeople,
        RoutingSolution? hint,
        ICpSatEngine engine,
        ModelOptions options,
        CancellationToken cancel = default
    )
    {
        var model = new RepairModel(repair, affected, maxPeople);
        var result = await new TieredSolve(model.Model, model.FewestFirst, engine, options)
            .RunAsync(hint is null ? null : model.ValuesOf(hint), cancel)
            .ConfigureAwait(false);
        if (result.Values is null)
        {
            return new(result.Status, null, 0, null, result.DeterministicTime);
        }

        var solution = model.SolutionOf(result.Values);
        return new(result.Status, solution, model.PeopleIn(solution), model.Price(solution), result.DeterministicTime);
    }
}
