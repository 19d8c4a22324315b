using Planner.CpSat;
using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>The objective while it is built: one sum in cost units per tier 0..3.</summary>
public sealed class TierSums
{
    private readonly LinearSum[] sums = [new(), new(), new(), new()];

    /// <summary>Adds weight times quantity to the weight's tier; an inactive weight adds nothing.</summary>
    public void Add(TermWeight weight, LinearExpr quantity)
    {
        if (weight.IsActive)
        {
            Add(weight.Tier, quantity, weight.UnitCost);
        }
    }

    /// <summary>Adds cost units times quantity to a tier 0..3.</summary>
    public void Add(int tier, LinearExpr quantity, long unitCost) => sums[tier].Add(quantity, unitCost);

    /// <summary>The sums so far, by tier.</summary>
    public IReadOnlyList<LinearExpr> ToExpressions() => [.. sums.Select(s => s.ToExpr())];
}
