namespace Planner.Routing;

/// <summary>A better solution at a moment of the search.</summary>
public readonly record struct TracePoint(double Seconds, TieredCost Cost);
