namespace Planner.Routing;

/// <summary>Routes that a chain of moves leads to.</summary>
/// <param name="Guide">Scalar cost at earliest times.</param>
/// <param name="Stops">By route that changes, its stops as in <see cref="RoutingSolution.Routes"/>.</param>
internal sealed record EjectionPlan(long Guide, int[] Moved, Dictionary<int, int[]> Stops);
