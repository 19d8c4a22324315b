using Dapper;

namespace Planner.Store;

/// <summary>Reads the audit.</summary>
public sealed class AuditTrail
{
    private readonly StoreReader _reader;

    internal AuditTrail(StoreReader reader) => _reader = reader;

    /// <summary>The last row's number and hash; null while there is none.</summary>
    public AuditHead? Head() => _reader.First<AuditHead>("SELECT seq, hash FROM audit_head WHERE id = 1 AND seq > 0");

    /// <summary>Rows later than a number, oldest first.</summary>
    public IReadOnlyList<AuditRow> After(long seq, int most) =>
        [
            .. _reader.Query<AuditRow>(
                "SELECT * FROM audit WHERE seq > @seq ORDER BY seq LIMIT @most",
                new { seq, most }
            ),
        ];

    /// <summary>
    /// Rows within a scope, newest first where nothing else is asked for. What belongs to no branch is seen by who may see
    /// every branch; clinicians see nothing of the audit.
    /// </summary>
    public IReadOnlyList<AuditRow> List(Scope scope, AuditFilter filter)
    {
        DynamicParameters parameters = new(filter);
        parameters.Add("branches", scope.Branches?.ToArray());
        string order = filter.OldestFirst ? "ASC" : "DESC";
        string sql = $"SELECT * FROM audit WHERE {Condition(scope, filter)} ORDER BY seq {order} LIMIT @Most";
        return [.. _reader.Query<AuditRow>(sql, parameters)];
    }

    /// <summary>Before and after of a row, as JSON; null where it has none.</summary>
    public string? Detail(AuditRow row) =>
        row.Detail is null ? null : _reader.Seal.OpenText(AuditWriter.Purpose, row.Detail);

    private string Condition(Scope scope, AuditFilter filter)
    {
        List<string> all = [scope.ClinicianId is not null ? "1 = 0" : scope.Condition(_reader.Context.Engine)];
        void Where(object? value, string condition)
        {
            if (value is not null)
                all.Add(condition);
        }

        Where(filter.SubjectKind, "subject_kind = @SubjectKind");
        Where(filter.SubjectId, "subject_id = @SubjectId");
        Where(filter.BranchId, "branch_id = @BranchId");
        Where(filter.Actor, "actor = @Actor");
        Where(filter.Action, "action = @Action");
        Where(filter.From, "at >= @From");
        Where(filter.To, "at < @To");
        Where(filter.Behind, filter.OldestFirst ? "seq > @Behind" : "seq < @Behind");
        return string.Join(" AND ", all);
    }
}
