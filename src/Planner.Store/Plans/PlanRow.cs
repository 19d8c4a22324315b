namespace Planner.Store;

/// <summary>A plan: a line of versions for some days of a branch, of which one is its head.</summary>
public sealed record PlanRow
{
    public string Id { get; init; } = "";
    public string BranchId { get; init; } = "";

    /// <summary>First day (yyyy-MM-dd).</summary>
    public string DayFrom { get; init; } = "";

    /// <summary>Last day (yyyy-MM-dd).</summary>
    public string DayTo { get; init; } = "";

    /// <summary>Empty for the branch as it is.</summary>
    public string Scenario { get; init; } = "";

    /// <summary>1, 2, 3, ...; one more with each change of the head or of what is published.</summary>
    public long Version { get; init; }

    /// <summary>Number of the plan version that counts; 0 = there is none yet.</summary>
    public long Head { get; init; }

    /// <summary>Number of the plan version that was published last; null = none.</summary>
    public long? Published { get; init; }

    /// <summary>JSON about the head, for lists; without personal data.</summary>
    public string Summary { get; init; } = "{}";

    /// <summary>Unix milliseconds.</summary>
    public long CreatedAt { get; init; }

    /// <summary>Id of the account that asked for it.</summary>
    public string CreatedBy { get; init; } = "";
}
