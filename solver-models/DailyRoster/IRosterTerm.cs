namespace Planner.SolverModels;

/// <summary>One term of the daily roster's objective.</summary>
internal interface IRosterTerm
{
    /// <summary>Adds weight times quantity to the tier of the weight; adds nothing when the weight is 0.</summary>
    void AddTo(RosterVariables roster, TierSums tiers);
}
