using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>weight * sum over orders of the clinicians beyond the first: extra >= sum over k of uses[o, k] - 1, extra >= 0.</summary>
internal sealed class ExtraClinicianTerm : ISpreadingTerm
{
    public void AddTo(SpreadingVariables spread, TierSums tiers)
    {
        for (int order = 0; order < spread.Uses.Count; order++)
        {
            if (spread.Uses[order] is { Length: > 1 } uses)
            {
                spread.Model.Add(LinearExpr.Sum(uses) <= (LinearExpr)spread.Extra(order) + 1);
                tiers.Add(1, spread.Extra(order), spread.Problem.Weights.ExtraClinician);
            }
        }
    }
}
