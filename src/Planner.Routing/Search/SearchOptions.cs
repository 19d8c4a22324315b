namespace Planner.Routing;

/// <summary>When the search stops and how it runs.</summary>
public sealed record SearchOptions
{
    /// <summary>Wall clock; null = no limit (then <see cref="Iterations"/> must be set).</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Deterministic budget: the same result whatever the number of workers. Null = by time.</summary>
    public long? Iterations { get; init; }

    public long Seed { get; init; } = 1;

    /// <summary>Threads; 0 = one per core. Changes speed, never the result of a deterministic run.</summary>
    public int Workers { get; init; }

    /// <summary>A solution to start from; what does not fit is left out. Null = built from nothing.</summary>
    public RoutingSolution? Start { get; init; }

    /// <summary>Logical searches, whatever the budget; 0 = by the budget.</summary>
    internal int Searches { get; init; }

    /// <summary>Factor of the first temperature, above 0: below 1 more of <see cref="Start"/> survives.</summary>
    public double Heat { get; init; } = 1;
}
