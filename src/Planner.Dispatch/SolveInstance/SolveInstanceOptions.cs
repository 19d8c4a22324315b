namespace Planner.Dispatch;

/// <summary>How long a public instance is searched, and how.</summary>
public sealed record SolveInstanceOptions
{
    /// <summary>
    /// Seconds for everything, from the start of the command to the written solution; 10 by default. Ignored where
    /// <see cref="Iterations"/> is set.
    /// </summary>
    public double Seconds { get; init; } = 10;

    /// <summary>What of <see cref="Seconds"/> is used up; asked once, when the search begins.</summary>
    public Func<TimeSpan> Used { get; init; } = () => TimeSpan.Zero;

    /// <summary>Deterministic budget; null = by time.</summary>
    public long? Iterations { get; init; }
    public long Seed { get; init; } = 1;

    /// <summary>Threads; 0 = one per core.</summary>
    public int Workers { get; init; }

    /// <summary>What searches; by default without a proof.</summary>
    public ProvingSearch Search { get; init; } = new();
}
