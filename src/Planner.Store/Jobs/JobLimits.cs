namespace Planner.Store;

/// <summary>How many jobs may wait.</summary>
/// <param name="PerBranch">Most that wait for one branch.</param>
/// <param name="Total">Most that wait altogether.</param>
public sealed record JobLimits(int PerBranch, int Total);
