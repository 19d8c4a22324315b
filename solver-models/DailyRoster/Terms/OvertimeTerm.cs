namespace Planner.SolverModels;

/// <summary>Overtime: sum over used routes of over[r], over[r] >= 0, used[r] => over[r] >= return[r] - soft end[r].</summary>
internal sealed class OvertimeTerm : IRosterTerm
{
    public void AddTo(RosterVariables roster, TierSums tiers)
    {
        var weight = roster.Problem.Weights.Overtime;
        foreach (var route in roster.Routes.Where(r => weight.IsActive && MayBeLate(roster, r)))
        {
            long softEnd = roster.Problem.Routes.SoftEnd[route.Index];
            var over = roster.Model.NewInt(0, Latest(roster, route) - softEnd, $"overtime {route.Index}");
            roster.Hints.Add(over, r => r.IsUsed(route.Index) ? Math.Max(0, r.Return(route.Index) - softEnd) : 0);
            roster.Model.Add(over >= route.Return - softEnd).OnlyEnforceIf(route.Used);
            tiers.Add(weight, over);
        }
    }

    private static bool MayBeLate(RosterVariables roster, RouteVariables route) =>
        Latest(roster, route) > roster.Problem.Routes.SoftEnd[route.Index];

    private static long Latest(RosterVariables roster, RouteVariables route) => roster.Model.RangeOf(route.Return).High;
}
