namespace Planner.Store;

/// <summary>A key's row as it lies in the table.</summary>
internal sealed record StoredAnswer
{
    public string RequestHash { get; init; } = "";
    public long? Status { get; init; }
    public string? Headers { get; init; }
    public byte[]? Body { get; init; }
    public long CreatedAt { get; init; }
}
