namespace Planner.SolverModels;

/// <summary>Tier 0: sum over demands of short.</summary>
internal sealed class UnplacedVisitTerm : ISpreadingTerm
{
    public void AddTo(SpreadingVariables spread, TierSums tiers)
    {
        foreach (var missing in spread.Short)
            tiers.Add(0, missing, 1);
    }
}
