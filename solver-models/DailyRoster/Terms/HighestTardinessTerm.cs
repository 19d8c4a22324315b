using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>HighestTardiness: highest, where highest >= late[s] for every service s; 0 when none is late.</summary>
internal sealed class HighestTardinessTerm : IRosterTerm
{
    public void AddTo(RosterVariables roster, TierSums tiers)
    {
        var weight = roster.Problem.Weights.HighestTardiness;
        if (weight.IsActive && roster.Lateness.Late.Count > 0)
        {
            tiers.Add(weight, AddHighest(roster, roster.Lateness.Late));
        }
    }

    private static IntVar AddHighest(RosterVariables roster, IReadOnlyList<IntVar> late)
    {
        var worst = late.Max(l => roster.Model.RangeOf(l).High);
        var highest = roster.Hints.Add(
            roster.Model.NewInt(0, worst, "highest tardiness"),
            r => Enumerable.Range(0, roster.Services.Count).Max(r.Tardiness)
        );
        foreach (var one in late)
        {
            roster.Model.Add(highest >= one);
        }

        return highest;
    }
}
