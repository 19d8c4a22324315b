using System.Collections.Concurrent;
using Planner.Store;

namespace Planner.Api;

/// <summary>
/// The events of the jobs that this process works on or is asked about, in memory. After a restart a job's first event is its
/// whole state, and the ids go on: each attempt counts from its own million.
/// </summary>
public sealed class JobLogs(StateViews views)
{
    private const long PerAttempt = 1_000_000;
    private const int KeptClosed = 200;
    private readonly ConcurrentDictionary<string, EventLog> _logs = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _closed = new();

    /// <summary>Ids of the jobs whose events somebody may still wait for.</summary>
    public IReadOnlyList<string> Open => [.. _logs.Where(pair => !pair.Value.IsClosed).Select(pair => pair.Key)];

    /// <summary>The events of a job; the first is its state as it is now where nothing was told yet.</summary>
    public EventLog Of(JobRow job) => _logs.GetOrAdd(job.Id, _ => Begin(job));

    /// <summary>Tells the state of a job.</summary>
    public void Tell(JobRow job)
    {
        if (!_logs.TryGetValue(job.Id, out EventLog? log))
        {
            Of(job);
            return;
        }
        if (job.State == JobState.Running)
            log.SkipTo(job.Attempts * PerAttempt);
        if (log.State == job.State && log.Attempt == job.Attempts)
            return;
        (log.State, log.Attempt) = (job.State, job.Attempts);
        log.Append("state", views.Of(job), job.IsOver);
        if (job.IsOver)
            Forget(job.Id);
    }

    private EventLog Begin(JobRow job)
    {
        // Behind all that another process may have told of the same attempt.
        long last = job switch
        {
            { Attempts: 0 } => 0,
            { IsOver: true } => (job.Attempts * PerAttempt) + (PerAttempt * 9 / 10),
            { State: JobState.Running } => job.Attempts * PerAttempt,
            _ => (job.Attempts * PerAttempt) + (PerAttempt / 2),
        };
        EventLog log = new() { State = job.State, Attempt = job.Attempts };
        log.SkipTo(last);
        log.Append("state", views.Of(job), job.IsOver);
        if (job.IsOver)
            Forget(job.Id);
        return log;
    }

    private void Forget(string closed)
    {
        _closed.Enqueue(closed);
        while (_closed.Count > KeptClosed && _closed.TryDequeue(out string? oldest))
            _logs.TryRemove(oldest, out _);
    }
}
