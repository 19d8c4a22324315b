namespace Planner.Store;

/// <summary>A person who is signed in.</summary>
public sealed record SessionRow
{
    /// <summary>Hash of what the cookie holds.</summary>
    public string Id { get; init; } = "";
    public string AccountId { get; init; } = "";

    /// <summary>Unix milliseconds, as all moments here.</summary>
    public long CreatedAt { get; init; }
    public long LastSeenAt { get; init; }

    /// <summary>It ends then, however busy it is.</summary>
    public long ExpiresAt { get; init; }

    /// <summary>Why the person reaches further; null where it does not.</summary>
    public string? BreakGlassReason { get; init; }
    public long? BreakGlassUntil { get; init; }

    /// <summary>The reason while it holds; null else.</summary>
    public string? BreakGlassAt(long now) => BreakGlassUntil > now ? BreakGlassReason : null;
}
