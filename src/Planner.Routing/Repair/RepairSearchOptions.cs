namespace Planner.Routing;

/// <summary>How long a repair is searched for.</summary>
public sealed record RepairSearchOptions
{
    /// <summary>Wall clock; null = by <see cref="Iterations"/>.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Deterministic budget over all searches: the same result whatever the number of workers.</summary>
    public long? Iterations { get; init; }

    public long Seed { get; init; } = 1;

    /// <summary>Threads; 0 = one per core.</summary>
    public int Workers { get; init; }

    /// <summary>People whom the search tries not to exceed; what needs more is kept beside it, to name the cheapest budget.</summary>
    public int MaxPeople { get; init; } = RepairArchive.MostPeople;

    /// <summary>Ends when so many iterations in a row gained nothing; 0 = only when the budget is used.</summary>
    public int Patience { get; init; }
}
