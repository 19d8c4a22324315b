namespace Planner.Load;

/// <summary>
/// Calls at a fixed rate, whether or not earlier ones are answered. A call's time counts from the moment it was due, so that
/// a service that stalls does not look fast.
/// </summary>
internal sealed class PacedLoad(double perSecond, int callers, TimeProvider time)
{
    /// <param name="call">Makes the call of that number; true where it succeeded.</param>
    public async Task<Latencies> RunAsync(TimeSpan length, Func<int, Task<bool>> call)
    {
        Latencies latencies = new();
        long begun = time.GetTimestamp();
        int total = (int)(perSecond * length.TotalSeconds);
        await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(() => Call(caller))));
        latencies.Seconds = time.GetElapsedTime(begun).TotalSeconds;
        return latencies;

        async Task Call(int caller)
        {
            for (int number = caller; number < total; number += callers)
            {
                TimeSpan due = TimeSpan.FromSeconds(number / perSecond);
                TimeSpan early = due - time.GetElapsedTime(begun);
                if (early > TimeSpan.FromMilliseconds(1))
                    await Task.Delay(early);
                bool succeeded = await call(number);
                latencies.Add(time.GetElapsedTime(begun) - due, succeeded);
            }
        }
    }
}
