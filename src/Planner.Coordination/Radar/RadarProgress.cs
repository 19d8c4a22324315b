namespace Planner.Coordination;

/// <summary>How far the simulation of call-outs is.</summary>
/// <param name="Done">Call-outs priced.</param>
/// <param name="All">Call-outs to be priced.</param>
public readonly record struct RadarProgress(int Done, int All);
