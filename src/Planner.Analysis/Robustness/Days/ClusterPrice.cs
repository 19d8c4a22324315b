namespace Planner.Analysis;

/// <summary>What a cluster of routes costs over all scenarios: cost units by tier 1..3, and its highest lateness a scenario.</summary>
/// <param name="Sums">By tier - 1; what depends on times, the highest lateness left out.</param>
/// <param name="Highest">Ticks by scenario; empty where the policy has no price for it.</param>
internal sealed record ClusterPrice(long[] Sums, int[] Highest);
