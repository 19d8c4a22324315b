namespace Planner.Routing;

/// <summary>An insertion with its exact price: tiers of the growth, and the routes timed anew.</summary>
internal sealed record ResolvedInsertion(TieredCost Added, IReadOnlyList<ChainTimes> Changed);
