namespace Planner.Store;

/// <summary>A message that has to leave the house: written with the change it tells of, delivered at least once.</summary>
public sealed record OutboxMessage
{
    /// <summary>Stays the same over all attempts: who gets it twice knows it by this.</summary>
    public string Id { get; init; } = "";
    public string? BranchId { get; init; }

    /// <summary>What it tells, such as "roster.published".</summary>
    public string Kind { get; init; } = "";

    /// <summary>JSON; ids only, nothing that names a patient.</summary>
    public string Document { get; init; } = "";

    /// <summary>How often it was taken.</summary>
    public long Attempts { get; init; }

    /// <summary>Unix milliseconds; not to be taken before.</summary>
    public long DueAt { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long CreatedAt { get; init; }

    /// <summary>Unix milliseconds; null while it is not delivered.</summary>
    public long? DeliveredAt { get; init; }
}
