namespace Planner.Evaluation;

/// <summary>What one term adds.</summary>
/// <param name="Quantity">Ticks, metres or counts; for what is priced one by one, the number of visits or services.</param>
/// <param name="Cost">Cost units.</param>
public sealed record RoutingCostPart(RoutingTerm Term, int Tier, long Quantity, long Cost);
