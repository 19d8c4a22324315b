namespace Planner.Dispatch;

/// <summary>What a replay may choose freely.</summary>
public sealed record ReplayOptions
{
    /// <summary>Threads; 0 = one per core. Never changes what a budget of iterations finds.</summary>
    public int Workers { get; init; }
}
