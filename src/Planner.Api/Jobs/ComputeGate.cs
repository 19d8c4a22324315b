namespace Planner.Api;

/// <summary>Lets as many requests compute at a time as there are cores, so that those who only read are not kept waiting.</summary>
public sealed class ComputeGate : IDisposable
{
    private readonly SemaphoreSlim _free = new(Environment.ProcessorCount);

    /// <exception cref="OperationCanceledException">The request was given up meanwhile.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> compute, CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(() => compute(cancellationToken), cancellationToken);
        }
        finally
        {
            _free.Release();
        }
    }

    public Task<T> RunAsync<T>(Func<CancellationToken, T> compute, CancellationToken cancellationToken) =>
        RunAsync(stop => Task.FromResult(compute(stop)), cancellationToken);

    public void Dispose() => _free.Dispose();
}
