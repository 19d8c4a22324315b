namespace Planner.Load;

/// <summary>How long calls took, and how many failed. Safe for several threads.</summary>
internal sealed class Latencies
{
    private readonly Lock _gate = new();
    private readonly List<double> _milliseconds = [];

    public int Failed { get; private set; }
    public int Count => _milliseconds.Count;

    /// <summary>How long all of them took together.</summary>
    public double Seconds { get; set; }

    public double PerSecond => Count / Seconds;

    public void Add(TimeSpan took, bool succeeded)
    {
        lock (_gate)
        {
            _milliseconds.Add(took.TotalMilliseconds);
            Failed += succeeded ? 0 : 1;
        }
    }

    /// <summary>Milliseconds that a share of the calls stayed within.</summary>
    public double Percentile(double share)
    {
        _milliseconds.Sort();
        return Count == 0 ? 0 : _milliseconds[Math.Min(Count - 1, (int)(Count * share))];
    }
}
