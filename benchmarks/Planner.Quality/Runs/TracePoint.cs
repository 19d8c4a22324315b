namespace Planner.Quality;

/// <summary>A better cost at a moment.</summary>
public readonly record struct TracePoint(double Seconds, double Cost);
