namespace Planner.Routing;

/// <summary>
/// A place (behind <see cref="Node"/>), the lower bound of its cost and the earliest start there; for pairs the place of the
/// other service as well.
/// </summary>
internal readonly record struct Candidate(long Bound, int Node, int Start, int Second = -1);
