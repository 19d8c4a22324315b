namespace Planner.Routing;

/// <summary>The verdict on a state.</summary>
/// <param name="Bumped">Visits left out that may not be: undisturbed, and nobody more important took their time.</param>
internal readonly record struct RepairScore(TieredCost Cost, int People, long Driving, long Overtime, int Bumped);
