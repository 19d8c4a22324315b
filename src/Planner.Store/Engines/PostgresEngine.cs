using System.Data;
using System.Data.Common;
using Dapper;
using Npgsql;

namespace Planner.Store;

/// <summary>A PostgreSQL database; several processes may share it.</summary>
public sealed class PostgresEngine : StoreEngine
{
    private const long OnlyWriter = 0x706c616e6e6572;
    private readonly NpgsqlDataSource _source;

    /// <param name="connection">Npgsql's connection string: <c>Host=...;Database=...;Username=...</c></param>
    public PostgresEngine(string connection) => _source = NpgsqlDataSource.Create(connection);

    public override string Name => "postgresql";

    public override string SkipLocked => "FOR UPDATE SKIP LOCKED";

    public override string ByCode => "COLLATE \"C\"";

    // The server checks its pages as it reads them (initdb --data-checksums).
    public override IReadOnlyList<string> Damage(DbConnection connection) => [];

    public override string TableNames => "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()";

    public override string Among(string parameter) => $"= ANY(@{parameter})";

    public override DbConnection Open() => _source.OpenConnection();

    public override bool DropIdle()
    {
        _source.Clear();
        return true;
    }

    public override DbTransaction BeginWrite(DbConnection connection)
    {
        DbTransaction transaction = connection.BeginTransaction(IsolationLevel.ReadCommitted);
        // One writer at a time over all processes, as on SQLite: the audit has one end, and nobody waits in a circle.
        connection.Execute("SELECT pg_advisory_xact_lock(@OnlyWriter)", new { OnlyWriter }, transaction);
        return transaction;
    }

    public override DbTransaction BeginSnapshot(DbConnection connection) =>
        connection.BeginTransaction(IsolationLevel.RepeatableRead);

    public override StoreUnavailableException? UnavailableOf(Exception fault) =>
        fault switch
        {
            StoreUnavailableException told => told,
            PostgresException { SqlState: PostgresErrorCodes.DiskFull } full => new(
                "The database's disk is full: make room there. Reading goes on, and writing goes on by itself.",
                full
            ),
            PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } standby => new(
                "The database takes no writes: it is a standby or set read-only. Point \"store\" at the primary.",
                standby
            ),
            // 08: connection, 53: resources, 57P: shutdown. What is no answer of the server is a connection that broke.
            PostgresException { SqlState: ['0', '8', ..] or ['5', '3', ..] or ['5', '7', 'P', ..] } gone => Gone(gone),
            PostgresException => null,
            NpgsqlException or System.Net.Sockets.SocketException or TimeoutException => Gone(fault),
            _ => null,
        };

    private static StoreUnavailableException Gone(Exception fault) =>
        new($"The database cannot be reached ({fault.Message}). Start it, or correct the setting \"store\".", fault);

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
