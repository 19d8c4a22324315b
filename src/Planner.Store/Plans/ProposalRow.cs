namespace Planner.Store;

/// <summary>A change to a plan that somebody may accept, without its document.</summary>
public sealed record ProposalRow
{
    public string Id { get; init; } = "";
    public string BranchId { get; init; } = "";
    public string PlanId { get; init; } = "";

    /// <summary>Number of the plan version it was made from.</summary>
    public long BaseVersion { get; init; }

    /// <summary>1, 2, 3, ...; one more with each change.</summary>
    public long Version { get; init; }

    /// <summary>"open", "accepted" or "declined".</summary>
    public string State { get; init; } = "";

    /// <summary>JSON about it, without personal data.</summary>
    public string Summary { get; init; } = "{}";

    /// <summary>Unix milliseconds.</summary>
    public long CreatedAt { get; init; }
    public string CreatedBy { get; init; } = "";
}
