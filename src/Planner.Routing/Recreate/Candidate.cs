namespace Planner.Routing;

/// <summary>A place (behind <see cref="Node"/>) and the lower bound of its cost; for pairs <see cref="Second"/> as well.</summary>
internal readonly record struct Candidate(long Bound, int Node, int Second = -1);
