using System.Data.Common;
using Dapper;

namespace Planner.Store.Tests;

/// <summary>A store with some audit rows, and an attacker who has the database in hand.</summary>
public sealed class TamperedAudit : IDisposable
{
    private readonly TestStore _test;

    private TamperedAudit(TestStore test) => _test = test;

    /// <param name="rows">Audit rows, all of one patient; ids "S1", "S2", ...</param>
    public static async Task<TamperedAudit> Of(string engine, int rows)
    {
        TestStore test = new(engine);
        for (int i = 1; i <= rows; i++)
        {
            string subject = $"S{i}";
            await test.Store.WriteAsync(
                new Author("u1", "dispatcher", "because"),
                change => change.Record("update", "patients", subject, null, """{"a":1}""", """{"a":2}""")
            );
        }
        return new(test);
    }

    public PlannerStore Store => _test.Store;

    public AuditReport Verify(AuditHead? noted = null) =>
        _test.Store.ReadSnapshot(reader => AuditVerifier.Run(reader, noted));

    /// <summary>The kinds of findings and their rows, such as "Missing 3-4".</summary>
    public string[] Findings(AuditHead? noted = null) =>
        [.. Verify(noted).Findings.Select(f => $"{f.Fault} {f.From}" + (f.To == f.From ? "" : $"-{f.To}"))];

    public AuditRow Row(long seq) => _test.Store.Read(reader => reader.Audit.After(seq - 1, 1)[0]);

    /// <summary>Runs SQL behind the back of the store, its triggers taken away.</summary>
    public void Run(string sql, object? parameters = null)
    {
        using DbConnection connection = _test.Raw();
        foreach (string drop in DropTriggers())
            connection.Execute(drop);
        connection.Execute(sql, parameters);
    }

    /// <summary>Puts a row where there is one of that number, or none, with a hash that is right for it.</summary>
    public void Forge(AuditRow row)
    {
        AuditRow forged = row with { Hash = AuditHash.Of(row) };
        Run("DELETE FROM audit WHERE seq = @Seq", forged);
        Run(
            """
            INSERT INTO audit (seq, at, actor, role, branch_id, action, subject_kind, subject_id, reason, detail, previous, hash)
            VALUES (@Seq, @At, @Actor, @Role, @BranchId, @Action, @SubjectKind, @SubjectId, @Reason, @Detail, @Previous, @Hash)
            """,
            forged
        );
    }

    public void Dispose() => _test.Dispose();

    private string[] DropTriggers() =>
        _test.Store.EngineName == "sqlite"
            ? ["DROP TRIGGER IF EXISTS audit_is_not_changed", "DROP TRIGGER IF EXISTS audit_is_not_shortened"]
            : ["DROP TRIGGER IF EXISTS audit_is_append_only ON audit"];
}
