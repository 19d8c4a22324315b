using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>
/// weight * sum over pairs of days closer than the ideal gap, both with a visit, of the days missing to it. Both days have
/// at most one visit: both >= visits[o, d] + visits[o, e] - 1.
/// </summary>
internal sealed class SpacingTerm : ISpreadingTerm
{
    public void AddTo(SpreadingVariables spread, TierSums tiers)
    {
        foreach (ClosePair pair in spread.Pairs)
        {
            spread.Model.Add(pair.First.Visits + pair.Second.Visits <= (LinearExpr)pair.Both + 1);
            tiers.Add(1, pair.Both, (long)spread.Problem.Weights.Spacing * pair.Missing);
        }
    }
}
