namespace Planner.Store;

/// <summary>Verifies the audit of a backup.</summary>
internal static class BackupAudit
{
    public static IEnumerable<string> Findings(BackupFolder files, BackupManifest manifest)
    {
        AuditChain chain = new(noted: null);
        foreach (string line in files.Lines("audit"))
            chain.Add(Row(BackupRow.Read(line).ToDictionary(field => field.Column, field => field.Value)));
        return chain.Close(manifest.AuditHead).Select(finding => $"Audit: {finding}");
    }

    private static AuditRow Row(Dictionary<string, object?> fields) =>
        new()
        {
            Seq = (long)fields["seq"]!,
            At = (long)fields["at"]!,
            Actor = (string)fields["actor"]!,
            Role = (string)fields["role"]!,
            BranchId = (string?)fields["branch_id"],
            Action = (string)fields["action"]!,
            SubjectKind = (string)fields["subject_kind"]!,
            SubjectId = (string)fields["subject_id"]!,
            Reason = (string?)fields["reason"],
            Detail = (byte[]?)fields["detail"],
            Previous = (string)fields["previous"]!,
            Hash = (string)fields["hash"]!,
        };
}
