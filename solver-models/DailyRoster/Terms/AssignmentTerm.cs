namespace Planner.SolverModels;

/// <summary>
/// PreferredClinician, Continuity, PreferredArea: sum over services and routes of cost[tier, s, r] * present[s, r], in every tier.
/// </summary>
internal sealed class AssignmentTerm : IRosterTerm
{
    public void AddTo(RosterVariables roster, TierSums tiers)
    {
        foreach (var route in roster.Routes)
        {
            foreach (var (service, present) in route.Present)
            {
                var cell = (service * roster.Problem.RouteCount) + route.Index;
                for (var tier = 1; tier <= roster.Problem.Assignments.Cost.Length; tier++)
                {
                    tiers.Add(tier, present, roster.Problem.Assignments.CostAt(tier, cell));
                }
            }
        }
    }
}
