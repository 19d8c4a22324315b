namespace Planner.Api;

/// <summary>
/// The last events of a job. Many may read while one writes; a reader that is late gets what is still kept.
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

    /// <summary>State that was told last.</summary>
    public string State { get; set; } = "";

    /// <summary>Attempt that was told last.</summary>
    public long Attempt { get; set; }

    /// <summary>Whether no more will come.</summary>
    public bool IsClosed
    {
        get
        {
            lock (_gate)
                return _closed;
        }
    }

    /// <summary>Later events get ids above this one.</summary>
    public void SkipTo(long id)
    {
        lock (_gate)
            _last = Math.Max(_last, id);
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
