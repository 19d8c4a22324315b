namespace Planner.Api;

/// <summary>
/// The last events of a plan. Many may read while one writes; a reader that is late gets what is still kept.
/// </summary>
public sealed class EventLog
{
    private const int Kept = 500;
    private readonly Lock _gate = new();
    private readonly Queue<JobEvent> _events = new();
    private TaskCompletionSource _changed = New();
    private long _last;
    private bool _closed;

    /// <summary>Completes when something is added or the log ends.</summary>
    public Task Changed
    {
        get
        {
            lock (_gate)
                return _changed.Task;
        }
    }

    public void Append(string kind, object data, bool isLast = false)
    {
        TaskCompletionSource changed;
        lock (_gate)
        {
            if (_closed)
                return;
            _events.Enqueue(new(++_last, kind, data));
            if (_events.Count > Kept)
                _events.Dequeue();
            _closed = isLast;
            (changed, _changed) = (_changed, New());
        }
        changed.SetResult();
    }

    /// <summary>Events later than <paramref name="after"/>, and whether no more will come.</summary>
    public (IReadOnlyList<JobEvent> Events, bool IsClosed) Since(long after)
    {
        lock (_gate)
            return ([.. _events.Where(e => e.Id > after)], _closed);
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
