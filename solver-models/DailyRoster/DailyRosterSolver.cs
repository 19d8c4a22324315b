using Planner.CpSat;
using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>Solves the daily roster model, tier by tier.</summary>
public static class DailyRosterSolver
{
    /// <summary>
    /// Searches for the best solution within the limits. Cancellation is no error: what is known is returned.
    /// </summary>
    /// <exception cref="CpSatEngineException">The solver's process failed and one retry did not help.</exception>
    public static async Task<RosterOutcome> SolveAsync(
        RoutingProblem problem,
        ICpSatEngine engine,
        DailyRosterOptions options,
        CancellationToken cancel = default
    )
    {
        var model = options.NearestSuccessors is { } nearest
            ? DailyRosterModel.BuildPruned(problem, nearest, options.Hint)
            : DailyRosterModel.Build(problem);
        var incumbent = options.Hint is null ? null : model.ValuesOf(options.Hint);
        var result = await new TieredSolve(model.Variables.Model, model.Tiers, engine, options.Solve)
            .RunAsync(incumbent, cancel)
            .ConfigureAwait(false);
        return Outcome(model, result, isExact: options.NearestSuccessors is null);
    }

    private static RosterOutcome Outcome(DailyRosterModel model, TieredResult result, bool isExact)
    {
        var solution = result.Values is null ? null : model.SolutionOf(result.Values);
        TieredCost? cost = solution is null ? null : model.Price(solution);
        TieredCost bound = new(result.Bound[0], result.Bound[1], result.Bound[2], result.Bound[3]);
        return new(Claim(result.Status, isExact), solution, cost, isExact ? bound : null, result.DeterministicTime);
    }

    private static OutcomeStatus Claim(OutcomeStatus status, bool isExact) =>
        (status, isExact) switch
        {
            (OutcomeStatus.ProvenOptimal, false) => OutcomeStatus.Feasible,
            (OutcomeStatus.Infeasible, false) => OutcomeStatus.Unknown,
            _ => status,
        };
}
