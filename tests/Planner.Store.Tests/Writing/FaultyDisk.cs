using System.Data.Common;
using Dapper;

namespace Planner.Store.Tests;

/// <summary>SQLite on a disk that fills up or is taken away from us when a test says so.</summary>
internal sealed class FaultyDisk(StoreEngine sound) : StoreEngine
{
    /// <summary>Whether no page more fits.</summary>
    public bool IsFull { get; set; }

    /// <summary>Whether nothing may be written.</summary>
    public bool IsReadOnly { get; set; }

    public override string Name => sound.Name;
    public override string SkipLocked => sound.SkipLocked;
    public override string ByCode => sound.ByCode;
    public override string TableNames => sound.TableNames;

    public override DbConnection Open()
    {
        DbConnection connection = sound.Open();
        connection.Execute($"PRAGMA max_page_count = {(IsFull ? 1 : 1_000_000)}; PRAGMA query_only = {IsReadOnly}");
        return connection;
    }

    public override bool DropIdle() => sound.DropIdle();

    public override DbTransaction BeginWrite(DbConnection connection) => sound.BeginWrite(connection);

    public override DbTransaction BeginSnapshot(DbConnection connection) => sound.BeginSnapshot(connection);

    public override string Among(string parameter) => sound.Among(parameter);

    public override IReadOnlyList<string> Damage(DbConnection connection) => sound.Damage(connection);

    public override StoreConflict? ConflictOf(DbException fault) => sound.ConflictOf(fault);

    public override StoreUnavailableException? UnavailableOf(Exception fault) => sound.UnavailableOf(fault);

    public override void Dispose() => sound.Dispose();
}
