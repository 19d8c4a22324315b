using System.Diagnostics;
using Planner.CpSat.Worker;

namespace Planner.CpSat.Process;

/// <summary>
/// Waits for the answer to one solve and sees to its limits: cancellation, wall clock, memory.
/// </summary>
/// <param name="worker">The process that solves.</param>
/// <param name="options">The limits.</param>
/// <param name="sending">Completes when the process has taken the model; a frozen one never does.</param>
internal sealed class SolveWatch(WorkerProcess worker, CpSatOptions options, Task sending)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    // Presolve notices its limit late: the solver is asked to stop first, and ended in the 2nd second.
    private static readonly TimeSpan StopAfter = TimeSpan.FromSeconds(0.7);
    private static readonly TimeSpan EndAfter = TimeSpan.FromSeconds(1.9);

    // A stopped search answers within some 10 ms natively, some 150 ms in WebAssembly. One that does not loses
    // its solution: whoever cancels waits half a second at most.
    private static readonly TimeSpan StopGrace = TimeSpan.FromSeconds(0.4);
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan? stoppedAt;
    private TimeSpan? cancelledAt;

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
        // Once cancelled, the token says nothing new.
        var token = cancelledAt is null ? cancellationToken : CancellationToken.None;
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
        cancelledAt ??= cancellationToken.IsCancellationRequested ? elapsed : null;
        if (cancelledAt is not null && (!sending.IsCompletedSuccessfully || elapsed > cancelledAt + StopGrace))
        {
            return SolveEnd.Cancelled;
        }

        if (elapsed > options.TimeLimit + EndAfter)
        {
            return SolveEnd.Hung;
        }

        var shouldStop = cancelledAt is not null || elapsed > options.TimeLimit + StopAfter;
        return shouldStop && stoppedAt is null ? await StopAsync(elapsed).ConfigureAwait(false) : null;
    }

    // A stop in the middle of an unfinished solve frame would be read as part of the model.
    private async ValueTask<SolveEnd?> StopAsync(TimeSpan elapsed)
    {
        if (!sending.IsCompletedSuccessfully)
        {
            return null;
        }

        stoppedAt = elapsed;
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
