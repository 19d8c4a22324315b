namespace Planner.Travel;

/// <summary>A node where a search begins, and the packed cost already spent to be there.</summary>
internal readonly record struct Seed(int Node, long Cost);
