using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>Solves the spreading of orders; whatever the limit, there is a solution: it begins with one.</summary>
public static class OrderSpreadingSolver
{
    /// <summary>Cancellation is no error: the best known is returned.</summary>
    /// <exception cref="CpSatEngineException">The solver's process failed and one retry did not help.</exception>
    public static async Task<SpreadingOutcome> SolveAsync(
        SpreadingProblem problem,
        ICpSatEngine engine,
        ModelOptions options,
        CancellationToken cancel = default
    )
    {
        OrderSpreadingModel model = OrderSpreadingModel.Build(problem);
        IReadOnlyList<long> start = model.ValuesOf(SpreadingStart.Of(problem));
        TieredResult result = await new TieredSolve(model.Variables.Model, model.Tiers, engine, options)
            .RunAsync(start, cancel)
            .ConfigureAwait(false);
        IReadOnlyList<long> values = result.Values!;
        return new(
            result.Status,
            model.VisitsOf(values),
            [.. model.Variables.Short.Select(s => (int)values[s.Index])],
            model.Tiers[1].ValueIn(values),
            result.Bound[0],
            result.Bound[1]
        );
    }
}
