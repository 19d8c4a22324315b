using Planner.Evaluation;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>What the cost of a solution is made of, in the words of its family.</summary>
internal static class InstanceParts
{
    public static IReadOnlyList<InstancePart> Of(IPublicInstance instance, RoutingSolution solution, RoutingCost cost)
    {
        decimal Units(RoutingTerm term) => cost.QuantityOf(term) / (decimal)instance.TicksPerUnit;
        return instance switch
        {
            VrptwInstance =>
            [
                new("travel", "distance", Units(RoutingTerm.TravelTime)),
                new("vehicles", "vehicles", solution.Routes.Count(route => route.Length > 0)),
            ],
            UhhcInstance uhhc => UhhcPartList.Of(uhhc, solution, cost),
            _ =>
            [
                new("travel", "travel", Units(RoutingTerm.TravelTime)),
                new("tardiness", "tardiness", Units(RoutingTerm.Tardiness)),
                new("maxTardiness", "highest tardiness", Units(RoutingTerm.HighestTardiness)),
            ],
        };
    }
}
