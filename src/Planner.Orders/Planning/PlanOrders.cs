using NodaTime;
using Planner.CpSat;
using Planner.Domain;

namespace Planner.Orders;

/// <summary>Orders to expected visits, dates, clocks and payment periods.</summary>
/// <param name="book">The rules; those of the agency's jurisdictions count.</param>
public sealed class PlanOrders(RuleBook book, ICpSatEngine engine)
{
    /// <param name="orders">Compiled, none refused.</param>
    /// <exception cref="CpSatEngineException">The solver's process failed and one retry did not help.</exception>
    public async Task<OrdersPlan> RunAsync(
        OrdersDocument document,
        IReadOnlyList<CompiledOrder> orders,
        Instant at,
        PlanOrdersOptions options,
        CancellationToken cancel = default
    )
    {
        RuleBook rules = book.In([.. document.Jurisdictions]);
        OrderSchedule schedule = await SpreadOrders
            .RunAsync(document, orders, at, engine, options, cancel)
            .ConfigureAwait(false);
        return new(
            document,
            at,
            orders,
            schedule,
            Clocks(document, rules, at),
            PaymentPeriods.Of(document, schedule, rules)
        );
    }

    private static IReadOnlyList<OpenClock> Clocks(OrdersDocument document, RuleBook rules, Instant at) =>
        [
            .. document
                .Patients.SelectMany(p => RegulatoryClock.Open(rules, p.Episode, at, document.Agency.TimeZone))
                .OrderBy(c => c.LastPermitted),
        ];
}
