namespace Planner.Domain;

/// <summary>
/// What made the plan. The same origin gives the same plan where the budget is iterations.
/// </summary>
public sealed record PlanOrigin
{
    public required string EngineVersion { get; init; }

    /// <summary>SHA-256 of the request's canonical JSON, lower-case hex.</summary>
    public required string InputHash { get; init; }
    public required long Seed { get; init; }

    /// <summary>"10 s" or "300000 iterations".</summary>
    public required string Budget { get; init; }

    /// <summary>What the travel times come from.</summary>
    public required string TravelSource { get; init; }

    /// <summary>True where no road network was used.</summary>
    public required bool TravelIsGreatCircle { get; init; }

    /// <summary>Content hash of the network; empty for the great circle.</summary>
    public string TravelHash { get; init; } = "";
}
