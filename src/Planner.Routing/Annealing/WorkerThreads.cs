using System.Runtime.ExceptionServices;

namespace Planner.Routing;

/// <summary>Runs an action on every logical search, on the caller's thread and as many more as are allowed.</summary>
internal sealed class WorkerThreads(int threads)
{
    /// <summary>Returns when all are done; throws the first failure.</summary>
    public void ForEach(ILogicalSearch[] searches, Action<ILogicalSearch> work)
    {
        int taken = -1;
        ExceptionDispatchInfo? failure = null;

        void TakeTurns()
        {
            try
            {
                for (
                    int k = Interlocked.Increment(ref taken);
                    k < searches.Length;
                    k = Interlocked.Increment(ref taken)
                )
                {
                    work(searches[k]);
                }
            }
            catch (Exception e)
            {
                // A failure on another thread would end the process; it is thrown again on the caller's.
                failure = ExceptionDispatchInfo.Capture(e);
            }
        }

        Thread[] others = Enumerable
            .Range(1, Math.Min(threads, searches.Length) - 1)
            .Select(_ => new Thread(TakeTurns) { IsBackground = true })
            .ToArray();
        Array.ForEach(others, t => t.Start());
        TakeTurns();
        Array.ForEach(others, t => t.Join());
        failure?.Throw();
    }
}
