using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Planner.Store;

/// <summary>One file, write-ahead log, every commit on disk before it is acknowledged.</summary>
public sealed class SqliteEngine : StoreEngine
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int Constraint = 19;
    private const int NotADatabase = 26;
    private readonly string _connection;
    private readonly string _file;

    static SqliteEngine() => SQLitePCL.Batteries_V2.Init();

    /// <param name="file">The database; made where it is not there. Its folder must exist.</param>
    public SqliteEngine(string file)
    {
        _file = Path.GetFullPath(file);
        _connection = new SqliteConnectionStringBuilder
        {
            DataSource = _file,
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
        return connection;
    }

    public override bool DropIdle() => false;

    public override DbTransaction BeginWrite(DbConnection connection)
    {
        Run(connection, "PRAGMA synchronous = FULL");
        return ((SqliteConnection)connection).BeginTransaction(deferred: false);
    }

    public override DbTransaction BeginSnapshot(DbConnection connection) =>
        ((SqliteConnection)connection).BeginTransaction(deferred: true);

    public override StoreUnavailableException? UnavailableOf(Exception fault) =>
        fault switch
        {
            StoreUnavailableException told => told,
            SqliteException { SqliteErrorCode: Full } full => new(
                $"The disk is full: nothing more can be written to {_file}. Make room; reading goes on, and writing goes on by itself.",
                full
            ),
            SqliteException { SqliteErrorCode: ReadOnly } locked => new(
                $"{_file} cannot be written: give the service's user the right to write it and its folder.",
                locked
            ),
            SqliteException { SqliteErrorCode: Busy or Locked } busy => new(
                $"Another program keeps {_file} locked: end it. One service at a time uses a file; several need PostgreSQL.",
                busy
            ),
            SqliteException { SqliteErrorCode: InputOutput or CannotOpen or Corrupt or NotADatabase } broken => new(
                $"The disk with {_file} cannot be used ({broken.Message}). Look at the disk, then run planner store verify.",
                broken
            ),
            _ => null,
        };

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
