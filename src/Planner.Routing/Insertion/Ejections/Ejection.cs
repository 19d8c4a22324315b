namespace Planner.Routing;

/// <summary>A visit put into a solution for which other services move to other routes.</summary>
/// <param name="Moved">The services that change their route, the one that makes room first.</param>
/// <param name="After">The solution with the visit in it, at its best times.</param>
/// <param name="Added">
/// What the solution costs more by tier, by <see cref="SolutionPricing"/>; what leaving the visit out costs is not counted.
/// </param>
public sealed record Ejection(int Visit, IReadOnlyList<int> Moved, RoutingSolution After, TieredCost Added);
