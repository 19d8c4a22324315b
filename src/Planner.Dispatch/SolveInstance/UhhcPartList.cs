using System.Text.Json;
using Planner.Evaluation;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>The components that a UHHC instance prices or forbids, with their quantities.</summary>
internal static class UhhcPartList
{
    public static IReadOnlyList<InstancePart> Of(UhhcInstance instance, RoutingSolution solution, RoutingCost cost)
    {
        var quantities = UhhcQuantities.Of(instance, solution);
        return
        [
            .. Enum.GetValues<UhhcComponent>()
                .Where(component => instance.Costs[component].IsStated)
                .Select(component => new InstancePart(
                    JsonNamingPolicy.CamelCase.ConvertName(component.ToString()),
                    JsonNamingPolicy.SnakeCaseLower.ConvertName(component.ToString()).Replace('_', ' '),
                    Quantity(component, quantities, cost)
                )),
        ];
    }

    private static long Quantity(UhhcComponent component, UhhcQuantities quantities, RoutingCost cost) =>
        component switch
        {
            UhhcComponent.TravelTime => cost.QuantityOf(RoutingTerm.TravelTime),
            UhhcComponent.TotalTardiness => cost.QuantityOf(RoutingTerm.Tardiness),
            UhhcComponent.HighestTardiness => cost.QuantityOf(RoutingTerm.HighestTardiness),
            UhhcComponent.TotalWaitingTime => cost.QuantityOf(RoutingTerm.Waiting),
            UhhcComponent.TotalExtraTime => cost.QuantityOf(RoutingTerm.Overtime),
            UhhcComponent.MaxIdleTime => cost.QuantityOf(RoutingTerm.HighestIdle),
            UhhcComponent.MissedLunchBreak => cost.QuantityOf(RoutingTerm.MissedBreak),
            UhhcComponent.WorkloadBalance => cost.QuantityOf(RoutingTerm.WorkBalance),
            UhhcComponent.OptionalPatients => cost.QuantityOf(RoutingTerm.OptionalLeftOut)
                + cost.QuantityOf(RoutingTerm.MandatoryLeftOut),
            UhhcComponent.WorkingTime => cost.QuantityOf(RoutingTerm.TravelTime) + quantities.ServiceMinutes,
            UhhcComponent.CaregiverPreferences => quantities.NotPreferred,
            UhhcComponent.Qualification => quantities.Unqualified,
            UhhcComponent.Incompatibilities => quantities.Incompatible,
            // Never priced: files that do are refused.
            _ => 0,
        };
}
