using Dapper;

namespace Planner.Store;

/// <summary>Documents of one kind: reads within a scope, writes with the version that was read.</summary>
public sealed class DocumentTable
{
    private readonly StoreReader _reader;
    private readonly DocumentKind _kind;

    internal DocumentTable(StoreReader reader, DocumentKind kind) => (_reader, _kind) = (reader, kind);

    /// <summary>Null where there is none within the scope.</summary>
    public DocumentRow? Find(Scope scope, string branchId, string id) =>
        Rows($"{Condition(scope)} AND branch_id = @branchId AND id = @id", Of(scope, new { branchId, id }))
            .FirstOrDefault();

    /// <summary>The documents of that id in whatever branches of the scope, by branch.</summary>
    public IReadOnlyList<DocumentRow> FindAll(Scope scope, string id) =>
        [.. Rows($"{Condition(scope)} AND id = @id ORDER BY branch_id", Of(scope, new { id }))];

    /// <summary>Those of some ids that there are in a branch.</summary>
    public IReadOnlySet<string> Existing(string branchId, IReadOnlyCollection<string> ids) =>
        ids.Count == 0
            ? new HashSet<string>()
            : _reader
                .Query<string>(
                    $"SELECT id FROM {_kind.Table} WHERE branch_id = @branchId AND id {_reader.Context.Engine.Among("ids")}",
                    new { branchId, ids = ids.ToArray() }
                )
                .ToHashSet(StringComparer.Ordinal);

    /// <summary>The document of that id in whatever branch of the scope; the first by branch where several have one.</summary>
    public DocumentRow? Find(Scope scope, string id) =>
        Rows($"{Condition(scope)} AND id = @id ORDER BY branch_id LIMIT 1", Of(scope, new { id })).FirstOrDefault();

    /// <summary>By branch and id.</summary>
    public IReadOnlyList<DocumentRow> List(Scope scope, DocumentFilter filter)
    {
        List<string> all = [Condition(scope)];
        if (filter.From is not null)
            all.Add("day >= @From");
        if (filter.To is not null)
            all.Add("day <= @To");
        if (filter.State is not null)
            all.Add("state = @State");
        if (filter.PatientId is not null)
            all.Add("patient_id = @PatientId");
        if (filter.ClinicianId is not null)
            all.Add("clinician_id = @ClinicianId");
        if (filter.AfterId is not null)
            all.Add("(branch_id > @AfterBranch OR (branch_id = @AfterBranch AND id > @AfterId))");
        return [.. Rows($"{string.Join(" AND ", all)} ORDER BY branch_id, id LIMIT @Most", Of(scope, filter))];
    }

    /// <summary>A new document, as version 1.</summary>
    /// <exception cref="StoreConflictException">There is one of that id, or no such branch.</exception>
    public DocumentRow Insert(DocumentRow row)
    {
        StoreChange change = _reader.Changing;
        DocumentRow made = row with { Version = 1, CreatedAt = change.Now, UpdatedAt = change.Now };
        change.Execute(
            $"""
            INSERT INTO {_kind.Table}
              (branch_id, id, version, day, state, patient_id, clinician_id, document, sealed, created_at, updated_at)
            VALUES
              (@BranchId, @Id, @Version, @Day, @State, @PatientId, @ClinicianId, @Document, @Sealed, @CreatedAt, @UpdatedAt)
            """,
            StoredDocument.Close(made, _kind, change.Seal)
        );
        change.Record("create", _kind.Name, row.Id, row.BranchId, after: Whole(made));
        return made;
    }

    /// <summary>Replaces a document.</summary>
    /// <param name="row">Its version is the one that was read.</param>
    /// <exception cref="StoreConflictException">It was changed since, or is gone.</exception>
    public DocumentRow Update(DocumentRow row, string action = "update")
    {
        StoreChange change = _reader.Changing;
        DocumentRow? before = Find(Scope.All, row.BranchId, row.Id);
        if (before is null || before.Version != row.Version)
            throw Stale(row.Id);
        DocumentRow made = row with { Version = row.Version + 1, CreatedAt = before.CreatedAt, UpdatedAt = change.Now };
        int changed = change.Execute(
            $"""
            UPDATE {_kind.Table} SET version = @Version, day = @Day, state = @State, patient_id = @PatientId,
              clinician_id = @ClinicianId, document = @Document, sealed = @Sealed, updated_at = @UpdatedAt
            WHERE branch_id = @BranchId AND id = @Id AND version = @Version - 1
            """,
            StoredDocument.Close(made, _kind, change.Seal)
        );
        if (changed == 0)
            throw Stale(row.Id);
        change.Record(action, _kind.Name, row.Id, row.BranchId, Whole(before), Whole(made));
        return made;
    }

    /// <summary>Removes a document.</summary>
    /// <exception cref="StoreConflictException">It was changed since, or is gone.</exception>
    public void Delete(DocumentRow row)
    {
        StoreChange change = _reader.Changing;
        if (
            change.Execute(
                $"DELETE FROM {_kind.Table} WHERE branch_id = @BranchId AND id = @Id AND version = @Version",
                row
            ) == 0
        )
            throw Stale(row.Id);
        change.Record("delete", _kind.Name, row.Id, row.BranchId, Whole(row));
    }

    private string Condition(Scope scope) => scope.Condition(_reader.Context.Engine);

    private IEnumerable<DocumentRow> Rows(string condition, object parameters) =>
        _reader
            .Query<StoredDocument>($"SELECT * FROM {_kind.Table} WHERE {condition}", parameters)
            .Select(row => row.Open(_kind, _reader.Seal));

    private static DynamicParameters Of(Scope scope, object more)
    {
        DynamicParameters parameters = new(more);
        parameters.Add("branches", scope.Branches?.ToArray());
        parameters.Add("own", scope.ClinicianId);
        return parameters;
    }

    // For the audit: the document, and what names the patient beside it; all of it is sealed there.
    private static string Whole(DocumentRow row) =>
        row.Personal is null
            ? $$"""{"state":{{Text(row.State)}},"document":{{row.Document}}}"""
            : $$"""{"state":{{Text(row.State)}},"document":{{row.Document}},"personal":{{row.Personal}}}""";

    private static string Text(string? value) => System.Text.Json.JsonSerializer.Serialize(value);

    private StoreConflictException Stale(string id) =>
        new(StoreConflict.StaleVersion, $"{_kind.Name} {id} was changed since it was read, or is gone.");
}
