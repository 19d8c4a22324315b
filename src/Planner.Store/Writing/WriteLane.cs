using System.Collections.Concurrent;
using System.Data.Common;

namespace Planner.Store;

/// <summary>
/// All writes of the process, one after the other on a thread of its own. Those that wait are committed together, each
/// behind a savepoint: one that fails is taken back alone, and nobody is answered before the commit is on disk.
/// </summary>
internal sealed class WriteLane : IDisposable
{
    private const int MostTogether = 64;
    private readonly BlockingCollection<LaneWork> _waiting = [];
    private readonly StoreContext _context;
    private readonly Thread _thread;

    public WriteLane(StoreContext context)
    {
        _context = context;
        _thread = new(Run) { IsBackground = true, Name = "store writes" };
        _thread.Start();
    }

    public async Task<T> DoAsync<T>(Author author, Func<StoreChange, T> change)
    {
        LaneWorkOf<T> work = new(author, change);
        try
        {
            _waiting.Add(work);
        }
        catch (InvalidOperationException closed)
        {
            throw new StoreUnavailableException("The store is closed: the service is ending. Ask again later.", closed);
        }
        return await work.Done;
    }

    public void Dispose()
    {
        _waiting.CompleteAdding();
        _thread.Join();
        _waiting.Dispose();
    }

    private void Run()
    {
        List<LaneWork> batch = [];
        foreach (LaneWork first in _waiting.GetConsumingEnumerable())
        {
            batch.Clear();
            batch.Add(first);
            while (batch.Count < MostTogether && _waiting.TryTake(out LaneWork? next))
                batch.Add(next);
            Commit(batch);
        }
    }

    private void Commit(List<LaneWork> batch)
    {
        try
        {
            using DbConnection connection = Open(out DbTransaction transaction);
            using (transaction)
            {
                foreach (LaneWork work in batch)
                    Try(work, connection, transaction);
                transaction.Commit();
            }
            StoreMeter.BatchSize.Record(batch.Count);
            batch.ForEach(work => work.Complete());
        }
        catch (Exception fault)
        {
            // Nothing of the batch is in the store: everybody in it is told.
            Exception told = _context.Engine.UnavailableOf(fault) ?? fault;
            batch.ForEach(work => work.Fail(told));
        }
    }

    // A connection of the pool may have died since it was used; nothing is lost by another try before anything is written.
    private DbConnection Open(out DbTransaction transaction)
    {
        try
        {
            return OpenOnce(out transaction);
        }
        catch (DbException) when (_context.Engine.DropIdle())
        {
            return OpenOnce(out transaction);
        }
    }

    private DbConnection OpenOnce(out DbTransaction transaction)
    {
        DbConnection connection = _context.Engine.Open();
        try
        {
            transaction = _context.Engine.BeginWrite(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void Try(LaneWork work, DbConnection connection, DbTransaction transaction)
    {
        transaction.Save("work");
        try
        {
            StoreChange change = new(connection, transaction, _context, work.Author);
            if (work.Author.Claim is { IsTaken: false } claim)
                change.Idempotency.Take(claim);
            work.Run(change);
            transaction.Release("work");
        }
        catch (Exception fault)
        {
            TakeBack(transaction, fault);
            work.Refuse(fault);
        }
    }

    // Where the database is full or gone it has taken back everything already: that is told to all, not that the savepoint is gone.
    private void TakeBack(DbTransaction transaction, Exception fault)
    {
        if (_context.Engine.UnavailableOf(fault) is { } unavailable)
            throw unavailable;
        transaction.Rollback("work");
    }
}
