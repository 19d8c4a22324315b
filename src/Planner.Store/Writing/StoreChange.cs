using System.Data.Common;

namespace Planner.Store;

/// <summary>A change that is under way: it may read and write, and leaves its traces in the audit. All of it holds or none.</summary>
public sealed class StoreChange : StoreReader
{
    internal StoreChange(DbConnection connection, DbTransaction transaction, StoreContext context, Author author)
        : base(connection, transaction, context) => Author = author;

    public Author Author { get; }

    /// <summary>Hands out jobs and takes back their results.</summary>
    public JobDesk JobDesk => new(this);

    /// <summary>Writes a row into the audit, in the same transaction.</summary>
    /// <param name="before">JSON before the change; null where there was nothing, or for a read.</param>
    /// <param name="after">JSON after the change, or what was read; null where nothing is left.</param>
    public void Record(
        string action,
        string subjectKind,
        string subjectId,
        string? branchId,
        string? before = null,
        string? after = null
    ) => AuditWriter.Append(this, action, subjectKind, subjectId, branchId, before, after);
}
