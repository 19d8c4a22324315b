namespace Planner.SolverModels;

/// <summary>TravelDistance: sum of M over the used ways, to and from the ends included.</summary>
internal sealed class TravelDistanceTerm : IRosterTerm
{
    public void AddTo(RosterVariables roster, TierSums tiers) =>
        tiers.Add(roster.Problem.Weights.TravelDistance, RouteSums.Metres(roster, roster.Routes));
}
