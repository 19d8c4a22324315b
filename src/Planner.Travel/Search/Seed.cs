namespace Planner.Travel;

/// <summary>A junction where a search begins.</summary>
/// <param name="Node">The junction.</param>
/// <param name="Cost">Packed cost between the place and the junction.</param>
/// <param name="Share">Where on the place's edge the junction lies: 0 or 1.</param>
internal readonly record struct Seed(int Node, long Cost, int Share);
