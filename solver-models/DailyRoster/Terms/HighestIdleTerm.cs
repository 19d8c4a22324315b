using Planner.CpSat;
using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>
/// HighestIdle: highest >= idle[r] for every route, used or not: idle[r] >= return - shift start - busy and, where there is a
/// soft end, idle[r] >= (soft end - shift start) used + idle of the unused (1 - used) - busy;
/// busy = travel, service, set-up and breaks taken, 0 in an unused route.
/// </summary>
internal sealed class HighestIdleTerm : IRosterTerm
{
    public void AddTo(RosterVariables roster, TierSums tiers)
    {
        var weight = roster.Problem.Weights.HighestIdle;
        if (!weight.IsActive)
        {
            return;
        }

        var highest = roster.Hints.Add(
            roster.Model.NewInt(0, roster.Routes.Max(r => Longest(roster, r)), "highest idle"),
            r => Enumerable.Range(0, roster.Routes.Count).Select(r.Idle).Append(0).Max()
        );
        foreach (var route in roster.Routes)
        {
            Add(roster, route, highest);
        }

        tiers.Add(weight, highest);
    }

    private static void Add(RosterVariables roster, RouteVariables route, IntVar highest)
    {
        long start = roster.Problem.Routes.ShiftStart[route.Index];
        var breaks = LinearExpr.Sum(roster.Breaks.Where(b => b.Route == route).Select(b => b.Length * b.Taken));
        var busy = RouteSums.WorkTicks(roster, [route]) + breaks;
        roster.Model.Add(highest >= route.Return - start - busy);
        if (SoftEnd(roster, route) is { } end)
        {
            var unused = UnusedIdle.Ticks(roster.Problem, route.Index);
            roster.Model.Add(highest >= ((end - start) * route.Used) + (unused * !route.Used) - busy);
        }
    }

    private static long Longest(RosterVariables roster, RouteVariables route) =>
        Math.Max(roster.Model.RangeOf(route.Return).High, SoftEnd(roster, route) ?? 0)
        - Math.Min(0, roster.Problem.Routes.ShiftStart[route.Index]);

    private static long? SoftEnd(RosterVariables roster, RouteVariables route) =>
        roster.Problem.Routes.SoftEnd[route.Index] is var end and < RoutingProblem.Unlimited ? end : null;
}
