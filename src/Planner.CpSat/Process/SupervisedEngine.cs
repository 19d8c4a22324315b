using System.Diagnostics;
using System.Text;
using Google.Protobuf;
using Planner.CpSat.Wire;
using Planner.CpSat.Worker;

namespace Planner.CpSat.Process;

/// <summary>
/// One solver process, started when needed, watched, ended and started again. A process that dies in a solve
/// is replaced and the solve tried once more.
/// </summary>
internal sealed class SupervisedEngine(WorkerCommand command) : ICpSatEngine
{
    // Compiling the WebAssembly solver takes a second or two, on a loaded machine several.
    private static readonly TimeSpan WarmUpLimit = TimeSpan.FromSeconds(60);
    private readonly SemaphoreSlim turn = new(1);
    private WorkerProcess? worker;
    private volatile bool disposed;

    public CpSatHost Host => command.Host;

    /// <summary>The running process's number; null while there is none.</summary>
    internal int? WorkerId => worker?.Id;

    /// <summary>Resident bytes of the running process; 0 while there is none.</summary>
    internal long WorkerBytes => worker?.ResidentBytes() ?? 0;

    /// <summary>What the running process said of itself.</summary>
    internal string Greeting => worker?.Greeting ?? "";

    public ValueTask<CpSatResult> SolveAsync(
        CpModel model,
        CpSatOptions options,
        CancellationToken cancellationToken = default
    ) => SolveAsync(model.ToBytes(), options, cancellationToken);

    public async ValueTask<CpSatResult> SolveAsync(
        ReadOnlyMemory<byte> model,
        CpSatOptions options,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return Cancelled();
        }

        try
        {
            return await SolveOrRetryAsync(model, options, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    public async ValueTask WarmUpAsync(CancellationToken cancellationToken = default)
    {
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await StartedAsync().ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        // Ends a running solve too: its retry finds the engine closed.
        disposed = true;
        End();
        await turn.WaitAsync().ConfigureAwait(false);
        End();
        turn.Release();
    }

    private async Task<CpSatResult> SolveOrRetryAsync(
        ReadOnlyMemory<byte> model,
        CpSatOptions options,
        CancellationToken cancellationToken
    )
    {
        var clock = Stopwatch.StartNew();
        var (end, frame, words) = await AttemptAsync(model, options, cancellationToken).ConfigureAwait(false);
        if (end == SolveEnd.Died && !cancellationToken.IsCancellationRequested)
        {
            // Only now: reading a large model twice on every solve would cost more than it brings.
            RequireModel(model);
            var rest = options with { TimeLimit = options.TimeLimit - clock.Elapsed };
            (end, frame, words) = await AttemptAsync(model, rest, cancellationToken).ConfigureAwait(false);
        }

        return end switch
        {
            SolveEnd.Answered => Read(frame!.Value, model, options, clock.Elapsed, cancellationToken),
            _ when cancellationToken.IsCancellationRequested => Cancelled(),
            _ => throw WorkerFailures.For(end, options, words),
        };
    }

    private async Task<(SolveEnd End, Frame? Frame, string Words)> AttemptAsync(
        ReadOnlyMemory<byte> model,
        CpSatOptions options,
        CancellationToken cancellationToken
    )
    {
        var running = await StartedAsync().ConfigureAwait(false);
        var (end, frame) = await AskAsync(running, model, options, cancellationToken).ConfigureAwait(false);
        var failed = frame is { Kind: FrameKind.Failed };
        var words = failed ? Encoding.UTF8.GetString(frame!.Value.Payload) : running.ErrorText;
        if (end != SolveEnd.Answered || failed)
        {
            End();
        }

        return (failed ? SolveEnd.Died : end, frame, words);
    }

    private async Task<(SolveEnd End, Frame? Frame)> AskAsync(
        WorkerProcess running,
        ReadOnlyMemory<byte> model,
        CpSatOptions options,
        CancellationToken cancellationToken
    )
    {
        // Not awaited here: a frozen process takes no large model, and the watch sees to that too. When the process
        // dies meanwhile, the answer's end says so.
        var sending = running.SendSolveAsync(SolverParameters.For(options, Host), model).AsTask();
        return await new SolveWatch(running, options, sending).WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    // A start is short and useful to the next caller: cancellation does not interrupt it.
    private async Task<WorkerProcess> StartedAsync()
    {
        ObjectDisposedException.ThrowIf(disposed, typeof(ICpSatEngine));
        if (worker is { } running)
        {
            return running;
        }

        var started = await WorkerProcess.StartAsync(command).ConfigureAwait(false);
        worker = started;
        var options = new CpSatOptions { TimeLimit = WarmUpLimit };
        var (end, _) = await AskAsync(started, WarmUpModel(), options, CancellationToken.None).ConfigureAwait(false);
        if (end != SolveEnd.Answered)
        {
            End();
            throw WorkerFailures.For(end, options, started.ErrorText);
        }

        return started;
    }

    private void End() => Interlocked.Exchange(ref worker, null)?.Dispose();

    // Presolve, search and a proof in small, so that the first real solve meets compiled code.
    private static byte[] WarmUpModel()
    {
        var model = new CpModel("warm-up");
        var values = Enumerable.Range(0, 6).Select(_ => model.NewInt(0, 9)).ToList();
        model.AddAllDifferent(values.Select(v => (LinearExpr)v));
        model.Minimize(LinearExpr.Sum(values));
        return model.ToBytes();
    }

    private static void RequireModel(ReadOnlyMemory<byte> model)
    {
        try
        {
            CpModelProto.Parser.ParseFrom(model.Span);
        }
        catch (InvalidProtocolBufferException e)
        {
            throw WorkerFailures.NotAModel(e);
        }
    }

    private static CpSatResult Read(
        Frame frame,
        ReadOnlyMemory<byte> model,
        CpSatOptions options,
        TimeSpan wallTime,
        CancellationToken cancellationToken
    )
    {
        var response = CpSolverResponse.Parser.ParseFrom(frame.Payload);
        if (response.Status == CpSolverStatus.ModelInvalid)
        {
            // One host aborts on bytes that are no model, the other calls them an invalid one.
            RequireModel(model);
        }

        // A stopped WebAssembly solver believes in a clock that was put ahead.
        response.WallTime = wallTime.TotalSeconds;
        options.OnLog?.Invoke(response.SolveLog);
        var stopped = response.Status is CpSolverStatus.Unknown or CpSolverStatus.Feasible;
        return new CpSatResult(response, stopped && cancellationToken.IsCancellationRequested);
    }

    private static CpSatResult Cancelled() => new(new CpSolverResponse(), cancelled: true);
}
