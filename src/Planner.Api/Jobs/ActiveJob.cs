using Planner.Store;

namespace Planner.Api;

/// <summary>A job that this process works on. Safe for several threads.</summary>
public sealed class ActiveJob(JobRow row, EventLog log) : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private int _end;

    public JobRow Row { get; } = row;
    public string Id => Row.Id;
    public CancellationToken Stopping => _stop.Token;

    /// <summary>Why it was ended from outside; the first reason counts, but a lost lease goes before all.</summary>
    public JobEnd Why => (JobEnd)Volatile.Read(ref _end);

    /// <summary>The last report of the search; null before it.</summary>
    public ProgressView? Progress { get; private set; }

    public void Tell(string kind, ProgressView progress)
    {
        Progress = progress;
        log.Append(kind, progress);
    }

    public void End(JobEnd why)
    {
        if (why == JobEnd.Lost)
            Interlocked.Exchange(ref _end, (int)why);
        else
            Interlocked.CompareExchange(ref _end, (int)why, (int)JobEnd.None);
        try
        {
            _stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has ended by itself meanwhile.
        }
    }

    public void Dispose() => _stop.Dispose();
}
