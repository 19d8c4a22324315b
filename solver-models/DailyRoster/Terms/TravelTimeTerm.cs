namespace Planner.SolverModels;

/// <summary>TravelTime: sum of T over the used ways, to and from the ends included.</summary>
internal sealed class TravelTimeTerm : IRosterTerm
{
    public void AddTo(RosterVariables roster, TierSums tiers) =>
        tiers.Add(roster.Problem.Weights.TravelTime, RouteSums.TravelTicks(roster, roster.Routes));
}
