namespace Planner.Store;

/// <summary>Something that happened, as it was told to the service.</summary>
public sealed record InboundEvent
{
    public string BranchId { get; init; } = "";

    /// <summary>Unique within the branch; whoever tells of it gives it.</summary>
    public string Id { get; init; } = "";

    /// <summary>As in the published format: "visitCancelled", "clinicianOut", ...</summary>
    public string Kind { get; init; } = "";

    /// <summary>See <see cref="InboundState"/>.</summary>
    public string State { get; init; } = "";

    /// <summary>JSON of what was done about it; ids only; null until then.</summary>
    public string? Outcome { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long ReceivedAt { get; init; }
}
