namespace Planner.Store;

/// <summary>A job of the ledger, without its input and result.</summary>
public sealed record JobRow
{
    public string Id { get; init; } = "";
    public string BranchId { get; init; } = "";

    /// <summary>What is to be done: "plan", "scenario", "replay".</summary>
    public string Kind { get; init; } = "";

    /// <summary>First day (yyyy-MM-dd).</summary>
    public string DayFrom { get; init; } = "";

    /// <summary>Last day (yyyy-MM-dd).</summary>
    public string DayTo { get; init; } = "";

    /// <summary>Empty for the branch as it is.</summary>
    public string Scenario { get; init; } = "";
    public string InputHash { get; init; } = "";

    /// <summary>One of <see cref="JobState"/>.</summary>
    public string State { get; init; } = "";

    /// <summary>JSON: budget, seed and what else the job needs to know; no personal data.</summary>
    public string Options { get; init; } = "{}";

    /// <summary>JSON of the problem it ended with; null where there is none.</summary>
    public string? Problem { get; init; }

    /// <summary>The plan it makes; null where it makes none.</summary>
    public string? PlanId { get; init; }

    /// <summary>How often it was begun.</summary>
    public long Attempts { get; init; }

    /// <summary>One more with each attempt; who writes must hold the newest.</summary>
    public long Fence { get; init; }

    /// <summary>Who works at it; null where nobody does.</summary>
    public string? LeaseOwner { get; init; }

    /// <summary>Unix milliseconds at which somebody else may take it.</summary>
    public long? LeaseUntil { get; init; }

    /// <summary>1 where it was asked to end early.</summary>
    public long StopAsked { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long CreatedAt { get; init; }

    /// <summary>Id of the account that asked for it.</summary>
    public string CreatedBy { get; init; } = "";

    /// <summary>Unix milliseconds of the last begin; null before the first.</summary>
    public long? StartedAt { get; init; }

    /// <summary>Unix milliseconds; null until it is over.</summary>
    public long? EndedAt { get; init; }

    public bool IsOver => JobState.IsOver(State);

    /// <summary>What the one who took it has to show.</summary>
    public JobLease Lease => new(Id, Fence);
}
