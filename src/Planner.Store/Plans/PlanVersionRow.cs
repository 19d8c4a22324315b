namespace Planner.Store;

/// <summary>A version of a plan, without its document.</summary>
public sealed record PlanVersionRow
{
    public string PlanId { get; init; } = "";

    /// <summary>1, 2, 3, ... within the plan.</summary>
    public long Number { get; init; }

    /// <summary>Number of the version it was made from; null for one made from nothing.</summary>
    public long? Parent { get; init; }

    /// <summary>What made it: "search", "edit", "repair", "fill".</summary>
    public string Cause { get; init; } = "";

    /// <summary>Id of the account behind it.</summary>
    public string Actor { get; init; } = "";
    public string? Reason { get; init; }

    /// <summary>Hash of the request it was made from.</summary>
    public string InputHash { get; init; } = "";

    /// <summary>JSON about it, without personal data.</summary>
    public string Summary { get; init; } = "{}";

    /// <summary>Unix milliseconds.</summary>
    public long CreatedAt { get; init; }
}
