using System.Text.Json.Nodes;

namespace Planner.Store;

/// <summary>Puts rows at the end of the audit's chain.</summary>
internal static class AuditWriter
{
    public const string Purpose = "audit";

    public static void Append(
        StoreChange change,
        string action,
        string subjectKind,
        string subjectId,
        string? branchId,
        string? before,
        string? after
    )
    {
        AuditHead? head = change.Audit.Head();
        AuditRow row = new()
        {
            Seq = (head?.Seq ?? 0) + 1,
            At = change.Now,
            Actor = change.Author.Id,
            Role = change.Author.Role,
            BranchId = branchId,
            Action = action,
            SubjectKind = subjectKind,
            SubjectId = subjectId,
            Reason = change.Author.Reason,
            Detail = Detail(change, before, after),
            Previous = head?.Hash ?? AuditHash.Origin,
        };
        Insert(change, row with { Hash = AuditHash.Of(row) });
    }

    private static byte[]? Detail(StoreChange change, string? before, string? after)
    {
        if (before is null && after is null)
            return null;
        JsonObject detail = [];
        if (before is not null)
            detail["before"] = JsonNode.Parse(before);
        if (after is not null)
            detail["after"] = JsonNode.Parse(after);
        return change.Seal.CloseText(Purpose, detail.ToJsonString());
    }

    private static void Insert(StoreChange change, AuditRow row)
    {
        change.Execute(
            """
            INSERT INTO audit (seq, at, actor, role, branch_id, action, subject_kind, subject_id, reason, detail, previous, hash)
            VALUES (@Seq, @At, @Actor, @Role, @BranchId, @Action, @SubjectKind, @SubjectId, @Reason, @Detail, @Previous, @Hash)
            """,
            row
        );
        change.Execute("UPDATE audit_head SET seq = @Seq, hash = @Hash WHERE id = 1", row);
    }
}
