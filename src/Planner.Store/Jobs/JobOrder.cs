namespace Planner.Store;

/// <summary>A job that is asked for.</summary>
public sealed record JobOrder
{
    public required string BranchId { get; init; }

    /// <summary>"plan", "scenario", "replay".</summary>
    public required string Kind { get; init; }

    /// <summary>First day (yyyy-MM-dd).</summary>
    public required string DayFrom { get; init; }

    /// <summary>Last day (yyyy-MM-dd).</summary>
    public required string DayTo { get; init; }
    public string Scenario { get; init; } = "";

    /// <summary>Hash of all that decides what comes out: two open jobs never have the same.</summary>
    public required string InputHash { get; init; }

    /// <summary>JSON without personal data.</summary>
    public required string Options { get; init; }

    /// <summary>JSON; sealed in the store.</summary>
    public required string Input { get; init; }
    public string? PlanId { get; init; }
}
