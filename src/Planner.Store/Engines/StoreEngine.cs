using System.Data.Common;

namespace Planner.Store;

/// <summary>A database the store can live in. Everything that differs between them stands behind this class.</summary>
public abstract class StoreEngine : IDisposable
{
    /// <summary>"sqlite" or "postgresql"; also the folder of its migrations.</summary>
    public abstract string Name { get; }

    /// <summary>An open connection, from a pool where there is one.</summary>
    public abstract DbConnection Open();

    /// <summary>Lets go of idle connections, which may be dead. False where there are none that die: another try is of no use.</summary>
    public abstract bool DropIdle();

    /// <summary>Begins a transaction that will write; others that write wait, those of other processes too.</summary>
    public abstract DbTransaction BeginWrite(DbConnection connection);

    /// <summary>Begins a transaction that sees one state of the store, whatever is written meanwhile.</summary>
    public abstract DbTransaction BeginSnapshot(DbConnection connection);

    /// <summary>Ends a query for rows to take: they are locked, those locked by others passed over. Empty where one writes at a time.</summary>
    public abstract string SkipLocked { get; }

    /// <summary>The condition that a value is among a parameter's texts.</summary>
    public abstract string Among(string parameter);

    /// <summary>Tells what is wrong and what to do where the database cannot be written or reached; null for any other failure.</summary>
    public abstract StoreUnavailableException? UnavailableOf(Exception fault);

    /// <summary>What a failure of the database means for who asked; null where it is a fault.</summary>
    public abstract StoreConflict? ConflictOf(DbException fault);

    /// <summary>Behind a column of texts in ORDER BY: their order by code, the same on every engine.</summary>
    public abstract string ByCode { get; }

    /// <summary>What the database itself finds wrong with its file; empty where it is sound or looks after itself.</summary>
    public abstract IReadOnlyList<string> Damage(DbConnection connection);

    /// <summary>Names of the tables that there are.</summary>
    public abstract string TableNames { get; }

    public abstract void Dispose();
}
