using System.Data;
using System.Data.Common;
using Npgsql;

namespace Planner.Store;

/// <summary>A PostgreSQL database; several processes may share it.</summary>
public sealed class PostgresEngine : StoreEngine
{
    private readonly NpgsqlDataSource _source;

    /// <param name="connection">Npgsql's connection string: <c>Host=...;Database=...;Username=...</c></param>
    public PostgresEngine(string connection) => _source = NpgsqlDataSource.Create(connection);

    public override string Name => "postgresql";

    public override string LockAuditHead => "SELECT seq, hash FROM audit_head WHERE id = 1 FOR UPDATE";

    public override string SkipLocked => "FOR UPDATE SKIP LOCKED";

    public override string TableNames => "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()";

    public override string Among(string parameter) => $"= ANY(@{parameter})";

    public override DbConnection Open() => _source.OpenConnection();

    public override DbTransaction BeginWrite(DbConnection connection) =>
        connection.BeginTransaction(IsolationLevel.ReadCommitted);

    public override DbTransaction BeginSnapshot(DbConnection connection) =>
        connection.BeginTransaction(IsolationLevel.RepeatableRead);

    public override StoreConflict? ConflictOf(DbException fault) =>
        (fault as PostgresException)?.SqlState switch
        {
            PostgresErrorCodes.ExclusionViolation => StoreConflict.DoubleBooking,
            PostgresErrorCodes.UniqueViolation => StoreConflict.AlreadyThere,
            PostgresErrorCodes.ForeignKeyViolation => StoreConflict.UnknownReference,
            _ => null,
        };

    public override void Dispose() => _source.Dispose();
}
