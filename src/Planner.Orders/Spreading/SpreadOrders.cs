using NodaTime;
using Planner.CpSat;
using Planner.Domain;
using Planner.SolverModels;

namespace Planner.Orders;

/// <summary>Puts every visit of the orders on a day.</summary>
public static class SpreadOrders
{
    /// <param name="orders">Compiled, none refused.</param>
    /// <param name="at">The present: what has not been made on days before is missed.</param>
    /// <exception cref="CpSatEngineException">The solver's process failed and one retry did not help.</exception>
    public static async Task<OrderSchedule> RunAsync(
        OrdersDocument document,
        IReadOnlyList<CompiledOrder> orders,
        Instant at,
        ICpSatEngine engine,
        PlanOrdersOptions options,
        CancellationToken cancel = default
    )
    {
        List<SpreadWeek> weeks = SpreadWeeks.Of(document, orders, at);
        SpreadingInput input = new(document, weeks);
        SpreadingOutcome outcome = await OrderSpreadingSolver
            .SolveAsync(input.Problem(), engine, options.ToModel(), cancel)
            .ConfigureAwait(false);
        return new(
            input.Read(outcome),
            weeks,
            outcome.Unplaced,
            outcome.Cost,
            outcome.Status == OutcomeStatus.ProvenOptimal
        );
    }
}
