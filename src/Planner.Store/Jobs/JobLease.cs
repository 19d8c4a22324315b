namespace Planner.Store;

/// <summary>The right to work at a job, until it runs out.</summary>
/// <param name="Fence">Number of the attempt; an older one writes nothing any more.</param>
public sealed record JobLease(string JobId, long Fence);
