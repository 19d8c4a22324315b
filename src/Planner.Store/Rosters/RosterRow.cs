namespace Planner.Store;

/// <summary>The plan that holds on a day of a branch.</summary>
public sealed record RosterRow
{
    public string BranchId { get; init; } = "";

    /// <summary>yyyy-MM-dd</summary>
    public string Day { get; init; } = "";

    /// <summary>1, 2, 3, ...; one more with each publication or withdrawal.</summary>
    public long Version { get; init; }

    /// <summary>Null once it was withdrawn.</summary>
    public string? PlanId { get; init; }

    /// <summary>Null once it was withdrawn.</summary>
    public long? PlanVersion { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long PublishedAt { get; init; }
    public string PublishedBy { get; init; } = "";
}
