namespace Planner.Store;

/// <summary>What was answered to a request that is done once.</summary>
public sealed record IdempotencyRow
{
    public string AccountId { get; init; } = "";
    public string Key { get; init; } = "";
    public string RequestHash { get; init; } = "";

    /// <summary>HTTP status; null where the service ended between doing it and noting the answer.</summary>
    public long? Status { get; init; }

    /// <summary>JSON object of headers.</summary>
    public string? Headers { get; init; }

    /// <summary>Sealed in the store.</summary>
    public byte[]? Body { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long CreatedAt { get; init; }
}
