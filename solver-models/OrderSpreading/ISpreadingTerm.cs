namespace Planner.SolverModels;

/// <summary>One term of spreading's objective.</summary>
internal interface ISpreadingTerm
{
    /// <summary>Adds weight times quantity: tier 0 visits without a day, tier 1 everything else.</summary>
    void AddTo(SpreadingVariables spread, TierSums tiers);
}
