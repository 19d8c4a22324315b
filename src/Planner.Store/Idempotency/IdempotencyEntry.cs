namespace Planner.Store;

/// <summary>What is known of a request's key, and the first answer where there is one.</summary>
public sealed record IdempotencyEntry(IdempotencyState State, KeptAnswer? Answer = null);
