namespace Planner.Quality;

/// <summary>What is run: every matching instance with every seed, one after the other.</summary>
public sealed record QualityOptions(
    string InstanceFolder,
    IReadOnlyList<string> Patterns,
    TimeSpan Limit,
    int Seeds,
    int Workers
);
