using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>
/// Waiting: sum over routes of return - departure, less travel, service and set-up ticks and the lengths of breaks taken;
/// an unused route adds 0 because its departure equals its return.
/// </summary>
internal sealed class WaitingTerm : IRosterTerm
{
    public void AddTo(RosterVariables roster, TierSums tiers)
    {
        var weight = roster.Problem.Weights.Waiting;
        if (!weight.IsActive)
        {
            return;
        }

        var spans = LinearExpr.Sum(roster.Routes.Select(r => r.Return - r.Departure));
        var breaks = LinearExpr.Sum(roster.Breaks.Select(b => b.Length * b.Taken));
        // Named, so that its range starts at 0: the sum's own range does not show that it cannot be negative.
        var longest = Math.Max(0, roster.Model.RangeOf(spans).High);
        var waiting = roster.Hints.Add(roster.Model.NewInt(0, longest, "waiting"), r => r.Waiting());
        roster.Model.AddEquality(waiting, spans - RouteSums.WorkTicks(roster, roster.Routes) - breaks);
        tiers.Add(weight, waiting);
    }
}
