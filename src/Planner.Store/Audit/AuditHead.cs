namespace Planner.Store;

/// <summary>The last row of the audit.</summary>
public sealed record AuditHead
{
    public long Seq { get; init; }
    public string Hash { get; init; } = "";
}
