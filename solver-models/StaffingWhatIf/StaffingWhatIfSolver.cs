using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>Answers a fleet question with CP-SAT.</summary>
public static class StaffingWhatIfSolver
{
    /// <summary>The columns that leave out the fewest mandatory visits and then cost least. Cancellation is no error.</summary>
    /// <exception cref="CpSatEngineException">The solver's process failed and one retry did not help.</exception>
    public static async Task<FleetOutcome> SolveAsync(
        FleetQuestion question,
        ICpSatEngine engine,
        ModelOptions options,
        CancellationToken cancel = default
    )
    {
        var model = new StaffingWhatIfModel(question);
        var result = await new TieredSolve(model.Model, model.Tiers, engine, options)
            .RunAsync(null, cancel)
            .ConfigureAwait(false);
        return result.Values is { } values
            ? model.Read(result.Status, values)
            : new FleetOutcome(result.Status, [], [], 0, 0);
    }
}
