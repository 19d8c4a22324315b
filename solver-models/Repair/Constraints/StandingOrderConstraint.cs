using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>
/// [freedom] Where only times may change, undisturbed stops of a route keep their order among one another: x published before y,
/// both on that route still => start(x) &lt;= start(y).
/// </summary>
internal sealed class StandingOrderConstraint : IRepairConstraint
{
    public void AddTo(RepairVariables repair)
    {
        foreach (var route in repair.Roster.Routes)
        {
            int[] standing =
            [
                .. repair
                    .Repair.Published[route.Index]
                    .Where(x => Stands(repair.Repair, x) && route.Present.ContainsKey(x)),
            ];
            for (var later = 1; later < standing.Length; later++)
            {
                Array.ForEach(standing[..later], x => Order(repair.Roster, route, x, standing[later]));
            }
        }
    }

    private static bool Stands(RepairProblem repair, int x) => RepairLimits.Freedom(repair, x) == RepairFreedom.Times;

    private static void Order(RosterVariables roster, RouteVariables route, int x, int y) =>
        roster
            .Model.Add(roster.Services[y].Start >= roster.Services[x].Start)
            .OnlyEnforceIf(route.Present[x], route.Present[y]);
}
