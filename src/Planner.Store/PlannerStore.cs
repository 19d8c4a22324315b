using System.Data.Common;
using Dapper;

namespace Planner.Store;

/// <summary>
/// The agency's store. Reads go over pooled connections; writes go one after the other, are committed before they are
/// acknowledged, and leave their audit rows in the same transaction. Safe for several threads.
/// </summary>
public sealed class PlannerStore : IDisposable
{
    private readonly StoreContext _context;
    private readonly WriteLane _lane;
    private int _isClosed;

    static PlannerStore() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    /// <summary>What readers share; for checks of the whole store.</summary>
    internal StoreContext Context => _context;

    private PlannerStore(StoreContext context)
    {
        _context = context;
        _lane = new(context);
    }

    /// <summary>"sqlite" or "postgresql".</summary>
    public string EngineName => _context.Engine.Name;

    /// <summary>Opens a store and brings its schema up to date. The store owns the engine.</summary>
    /// <exception cref="StoreTooNewException">It was made by a newer version.</exception>
    /// <exception cref="LostKeyException">The keys are not those of the store.</exception>
    public static PlannerStore Open(StoreEngine engine, ISeal seal, TimeProvider time)
    {
        new Migrator(engine).Run(time.GetUtcNow().ToUnixTimeMilliseconds());
        SealCheck.Run(engine, seal);
        return new(new StoreContext(engine, seal, time));
    }

    /// <summary>Reads something.</summary>
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public T Read<T>(Func<StoreReader, T> read) => Told(() => ReadOnce(read));

    /// <summary>Reads several things of one and the same state.</summary>
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public T ReadSnapshot<T>(Func<StoreReader, T> read) => Told(() => ReadSnapshotOnce(read));

    /// <summary>Changes something; ends when it is on disk.</summary>
    /// <param name="change">
    /// Runs inside a transaction, alone; it must be short and must not wait for anything. What it throws comes out here and
    /// nothing of it is written.
    /// </param>
    /// <exception cref="StoreConflictException">The store refused it.</exception>
    /// <exception cref="StoreUnavailableException">The database cannot be written just now; nothing of it was.</exception>
    public Task<T> WriteAsync<T>(Author author, Func<StoreChange, T> change) => _lane.DoAsync(author, change);

    /// <summary>Changes something that has no answer.</summary>
    public Task WriteAsync(Author author, Action<StoreChange> change) =>
        _lane.DoAsync(
            author,
            open =>
            {
                change(open);
                return true;
            }
        );

    private T ReadOnce<T>(Func<StoreReader, T> read)
    {
        using DbConnection connection = _context.Engine.Open();
        return read(new StoreReader(connection, null, _context));
    }

    private T ReadSnapshotOnce<T>(Func<StoreReader, T> read)
    {
        using DbConnection connection = _context.Engine.Open();
        using DbTransaction transaction = _context.Engine.BeginSnapshot(connection);
        return read(new StoreReader(connection, transaction, _context));
    }

    // A connection of the pool may have died since it was used: a read is tried once more.
    private T Told<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (DbException fault) when (_context.Engine.UnavailableOf(fault) is { } unavailable)
        {
            return _context.Engine.DropIdle() ? Again(read) : throw unavailable;
        }
    }

    private T Again<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (DbException fault) when (_context.Engine.UnavailableOf(fault) is { } unavailable)
        {
            throw unavailable;
        }
    }

    /// <summary>Ends when the writes under way are done.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isClosed, 1) == 1)
            return;
        _lane.Dispose();
        _context.Engine.Dispose();
    }
}
