namespace Planner.Analysis;

/// <summary>Routes that wait for each other, directly or through others; whatever happens in them stays in them.</summary>
/// <param name="Steps">Their steps, in order.</param>
internal sealed record RouteCluster(int[] Routes, int[][] Steps);
