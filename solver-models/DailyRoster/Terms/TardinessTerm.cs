using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>Tardiness: sum over served services of late[s].</summary>
internal sealed class TardinessTerm : IRosterTerm
{
    public void AddTo(RosterVariables roster, TierSums tiers)
    {
        if (roster.Problem.Weights.Tardiness.IsActive)
        {
            tiers.Add(roster.Problem.Weights.Tardiness, LinearExpr.Sum(roster.Lateness.Late));
        }
    }
}
