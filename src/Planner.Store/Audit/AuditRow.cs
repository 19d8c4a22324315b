namespace Planner.Store;

/// <summary>Who did what to what, when and why. Before and after stand sealed in <see cref="Detail"/>.</summary>
public sealed record AuditRow
{
    /// <summary>1, 2, 3, ... without gaps.</summary>
    public long Seq { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long At { get; init; }
    public string Actor { get; init; } = "";
    public string Role { get; init; } = "";
    public string? BranchId { get; init; }
    public string Action { get; init; } = "";
    public string SubjectKind { get; init; } = "";
    public string SubjectId { get; init; } = "";
    public string? Reason { get; init; }
    public byte[]? Detail { get; init; }

    /// <summary>Hash of the row before; 64 zeros for the first.</summary>
    public string Previous { get; init; } = "";

    /// <summary>SHA-256 of the row, its predecessor's hash included; 64 hexadecimal digits.</summary>
    public string Hash { get; init; } = "";
}
