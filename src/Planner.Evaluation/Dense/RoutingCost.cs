using Planner.Routing;

namespace Planner.Evaluation;

/// <summary>A dense cost and the parts it is the sum of.</summary>
public sealed record RoutingCost(TieredCost Total, IReadOnlyList<RoutingCostPart> Parts)
{
    /// <summary>Cost units of a term over all tiers.</summary>
    public long Of(RoutingTerm term) => Parts.Where(p => p.Term == term).Sum(p => p.Cost);

    /// <summary>Quantity of a term, weighted or not.</summary>
    public long QuantityOf(RoutingTerm term) => Parts.Where(p => p.Term == term).Sum(p => p.Quantity);
}
