namespace Planner.Api;

/// <summary>Wakes the runner when there is something to do.</summary>
public sealed class JobBell : IDisposable
{
    private readonly SemaphoreSlim _rung = new(0, 1);

    public void Ring()
    {
        try
        {
            _rung.Release();
        }
        catch (SemaphoreFullException)
        {
            // It rings already.
        }
    }

    /// <summary>Ends when it rings, at the latest after a time.</summary>
    public Task WaitAsync(TimeSpan most, CancellationToken cancellationToken) =>
        _rung.WaitAsync(most, cancellationToken);

    public void Dispose() => _rung.Dispose();
}
