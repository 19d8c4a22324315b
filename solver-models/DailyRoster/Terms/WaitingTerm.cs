using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>
/// Waiting: sum over routes of return - departure, less travel, service and set-up ticks and the lengths of breaks taken;
/// an unused route adds 0 because its departure equals its return. Where the problem says so, the wait behind a break that opens a
/// route is taken off (<see cref="FreeWaits"/>).
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
        var counted = spans - FreeWaits.Of(roster);
        roster.Model.AddEquality(waiting, counted - RouteSums.WorkTicks(roster, roster.Routes) - breaks);
        tiers.Add(weight, waiting);
    }
}
