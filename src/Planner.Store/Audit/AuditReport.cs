namespace Planner.Store;

/// <summary>What reading the whole audit showed.</summary>
/// <param name="Rows">Rows that were read.</param>
/// <param name="Head">The end by the store; null while the audit is empty.</param>
/// <param name="Findings">By row; none = nothing was changed, removed, added or moved.</param>
public sealed record AuditReport(long Rows, AuditHead? Head, IReadOnlyList<AuditFinding> Findings)
{
    public const string Remedy =
        "Compare the rows named with the newest backup that verifies; keep the database as it is for the inquiry.";

    public bool IsSound => Findings.Count == 0;
}
