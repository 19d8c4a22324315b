namespace Planner.Travel;

/// <summary>The far end and packed cost of an arc kept at its near end.</summary>
internal readonly record struct HalfArc(int Node, long Cost);
