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
        _waiting.Add(work);
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
            using DbConnection connection = _context.Engine.Open();
            using DbTransaction transaction = _context.Engine.BeginWrite(connection);
            foreach (LaneWork work in batch)
                Try(work, connection, transaction);
            transaction.Commit();
            batch.ForEach(work => work.Complete());
        }
        catch (Exception fault)
        {
            // Nothing of the batch is in the store: everybody in it is told.
            batch.ForEach(work => work.Fail(fault));
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
            transaction.Rollback("work");
            work.Refuse(fault);
        }
    }
}
