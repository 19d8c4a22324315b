using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Planner.Store;

/// <summary>One file, write-ahead log, every commit on disk before it is acknowledged.</summary>
public sealed class SqliteEngine : StoreEngine
{
    private const int Constraint = 19;
    private readonly string _connection;

    static SqliteEngine() => SQLitePCL.Batteries_V2.Init();

    /// <param name="file">The database; made where it is not there. Its folder must exist.</param>
    public SqliteEngine(string file)
    {
        _connection = new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(file),
            ForeignKeys = true,
            DefaultTimeout = 30,
        }.ToString();
        using DbConnection first = Open();
        Run(first, "PRAGMA journal_mode = WAL");
    }

    public override string Name => "sqlite";

    // The write transaction is the only one.
    public override string SkipLocked => "";

    public override string ByCode => "COLLATE BINARY";

    public override IReadOnlyList<string> Damage(DbConnection connection) =>
        [
            .. connection.Query<string>("PRAGMA integrity_check").Where(line => line != "ok"),
            .. connection
                .Query("PRAGMA foreign_key_check")
                .Select(row => $"A row of {row.table} refers to a row of {row.parent} that is not there."),
        ];

    public override string TableNames =>
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";

    public override string Among(string parameter) => $"IN @{parameter}";

    public override DbConnection Open()
    {
        SqliteConnection connection = new(_connection);
        connection.Open();
        Run(connection, "PRAGMA synchronous = FULL");
        return connection;
    }

    public override DbTransaction BeginWrite(DbConnection connection) =>
        ((SqliteConnection)connection).BeginTransaction(deferred: false);

    public override DbTransaction BeginSnapshot(DbConnection connection) =>
        ((SqliteConnection)connection).BeginTransaction(deferred: true);

    public override StoreConflict? ConflictOf(DbException fault) =>
        fault is not SqliteException { SqliteErrorCode: Constraint } refused ? null
        : refused.Message.Contains("no_double_booking", StringComparison.Ordinal) ? StoreConflict.DoubleBooking
        : refused.Message.Contains("FOREIGN KEY", StringComparison.Ordinal) ? StoreConflict.UnknownReference
        : refused.Message.Contains("UNIQUE", StringComparison.Ordinal) ? StoreConflict.AlreadyThere
        : null;

    public override void Dispose() => SqliteConnection.ClearPool(new SqliteConnection(_connection));

    private static void Run(DbConnection connection, string sql)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
