namespace Planner.SolverModels;

/// <summary>
/// sum over visits left out of their price: mandatory visits in tier 0, optional ones (OptionalVisit) in their tier.
/// </summary>
internal sealed class LeaveOutTerm : IRosterTerm
{
    public void AddTo(RosterVariables roster, TierSums tiers)
    {
        var visits = roster.Problem.Visits;
        for (var visit = 0; visit < roster.VisitServed.Count; visit++)
        {
            var tier = visits.Mandatory[visit] ? 0 : roster.Problem.Weights.OptionalVisitTier;
            tiers.Add(tier, !roster.VisitServed[visit], visits.LeaveOutCost[visit]);
        }
    }
}
