namespace Planner.Load;

/// <summary>How long calls took, and how many failed. Safe for several threads.</summary>
internal sealed class Latencies(TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly List<double> _milliseconds = [];

    public int Failed { get; private set; }

    /// <summary>Runs a call and notes how long it took.</summary>
    public async Task TakeAsync(Func<Task<bool>> call)
    {
        long begun = time.GetTimestamp();
        bool succeeded = await call();
        double took = time.GetElapsedTime(begun).TotalMilliseconds;
        lock (_gate)
        {
            _milliseconds.Add(took);
            Failed += succeeded ? 0 : 1;
        }
    }

    public int Count
    {
        get
        {
            lock (_gate)
                return _milliseconds.Count;
        }
    }

    /// <summary>Milliseconds that a share of the calls stayed within.</summary>
    public double Percentile(double share)
    {
        lock (_gate)
        {
            _milliseconds.Sort();
            return _milliseconds.Count == 0
                ? 0
                : _milliseconds[Math.Min(_milliseconds.Count - 1, (int)(_milliseconds.Count * share))];
        }
    }
}
