using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>What a plan costs and why. Costs are minute-equivalents, rounded to six decimals (finer than a cost unit).</summary>
/// <param name="MandatoryLeftOut">How many mandatory visits are not served.</param>
/// <param name="LeftOutCost">Tier 0: each mandatory visit left out counts 1 + its priority.</param>
/// <param name="Lines">One line for each term that the policy names, in the order of <see cref="TermKind"/>.</param>
/// <param name="Visits">What single visits add to the lines; terms of whole routes are not split.</param>
public sealed record CostBreakdown(
    int MandatoryLeftOut,
    decimal LeftOutCost,
    IReadOnlyList<CostLine> Lines,
    IReadOnlyList<VisitCost> Visits
)
{
    /// <summary>Sum of a tier: 0 = mandatory visits left out, 1..3 = the policy's.</summary>
    public decimal Tier(int tier) => tier == 0 ? LeftOutCost : Lines.Where(l => l.Tier == tier).Sum(l => l.Cost);
}
