using System.Diagnostics;
using Planner.CpSat.Worker;

namespace Planner.CpSat.Process;

/// <summary>
/// Waits for the answer to one solve and sees to its limits: cancellation, wall clock, memory.
/// </summary>
internal sealed class SolveWatch(WorkerProcess worker, CpSatOptions options, bool canStop)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    // Presolve notices its limit late: the solver is asked to stop first, and ended in the 2nd second.
    private static readonly TimeSpan StopAfter = TimeSpan.FromSeconds(0.7);
    private static readonly TimeSpan EndAfter = TimeSpan.FromSeconds(1.8);

    // A stopped native search answers within some 10 ms.
    private static readonly TimeSpan StopGrace = TimeSpan.FromSeconds(1);
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan? stoppedAt;

    /// <summary>How it ended, and the frame where there is one.</summary>
    public async Task<(SolveEnd End, Frame? Frame)> WaitAsync(CancellationToken cancellationToken)
    {
        var answer = worker.ReceiveAsync(CancellationToken.None).AsTask();
        while (!answer.IsCompleted)
        {
            await WaitALittleAsync(answer, cancellationToken).ConfigureAwait(false);
            if (!answer.IsCompleted && await CheckAsync(cancellationToken).ConfigureAwait(false) is { } end)
            {
                return (end, null);
            }
        }

        return await ReadAsync(answer).ConfigureAwait(false);
    }

    private static async Task<(SolveEnd End, Frame? Frame)> ReadAsync(Task<Frame?> answer)
    {
        try
        {
            var frame = await answer.ConfigureAwait(false);
            return (frame is null ? SolveEnd.Died : SolveEnd.Answered, frame);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            return (SolveEnd.Died, null);
        }
    }

    private async Task WaitALittleAsync(Task answer, CancellationToken cancellationToken)
    {
        // Once stop was asked for, the token says nothing new.
        var token = stoppedAt is null ? cancellationToken : CancellationToken.None;
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(token);
        await Task.WhenAny(answer, Task.Delay(Look, enough.Token)).ConfigureAwait(false);
        await enough.CancelAsync().ConfigureAwait(false);
    }

    private async ValueTask<SolveEnd?> CheckAsync(CancellationToken cancellationToken)
    {
        if (worker.ResidentBytes() > options.MemoryLimitBytes)
        {
            return SolveEnd.OutOfMemory;
        }

        var elapsed = clock.Elapsed;
        var late = elapsed > options.TimeLimit + StopAfter;
        if (cancellationToken.IsCancellationRequested && (!canStop || elapsed > stoppedAt + StopGrace))
        {
            return SolveEnd.Cancelled;
        }

        if (canStop && stoppedAt is null && (late || cancellationToken.IsCancellationRequested))
        {
            stoppedAt = elapsed;
            return await StopAsync().ConfigureAwait(false);
        }

        return elapsed > options.TimeLimit + EndAfter ? SolveEnd.Hung : null;
    }

    private async ValueTask<SolveEnd?> StopAsync()
    {
        try
        {
            await worker.SendStopAsync().ConfigureAwait(false);
            return null;
        }
        catch (IOException)
        {
            return SolveEnd.Died;
        }
    }
}
