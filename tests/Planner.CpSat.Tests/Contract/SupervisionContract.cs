using System.Diagnostics;
using System.Text;
using Planner.CpSat.Process;
using Planner.CpSat.Worker;

namespace Planner.CpSat.Tests.Contract;

/// <summary>The service survives whatever happens to the solver's process.</summary>
public abstract class SupervisionContract(SolverUnderTest solver)
{
    private static readonly CpSatOptions Endless = new() { TimeLimit = TimeSpan.FromMinutes(10) };

    // Long enough for a solve to be under way, far shorter than the solve.
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(400);

    private SupervisedEngine Engine => (SupervisedEngine)solver.Engine;

    [Fact]
    public async Task BytesThatAreNoModelFailClearlyAndOnce()
    {
        var bytes = Encoding.UTF8.GetBytes("this is no model, and no part of one");
        await Expectations.Failure(Engine.SolveAsync(bytes, new CpSatOptions()), CpSatFailure.NotAModel);
        await Expectations.StillSolves(Engine);
    }

    [Fact]
    public async Task ProcessKilledInASolveIsReplacedAndTheSolveRetried()
    {
        await Engine.WarmUpAsync();
        var killed = Engine.WorkerId!.Value;
        var solve = Engine
            .SolveAsync(Models.EndlessProof(), new CpSatOptions { TimeLimit = TimeSpan.FromSeconds(4) })
            .AsTask();
        await Task.Delay(Moment);
        Signal.Kill(killed);
        Assert.Equal(CpSatStatus.Feasible, (await solve).Status);
        Assert.NotEqual(killed, Engine.WorkerId);
    }

    [Fact]
    public async Task ProcessKilledTwiceInASolveIsAFailure()
    {
        await Engine.WarmUpAsync();
        var solve = Engine.SolveAsync(Models.EndlessProof(), Endless).AsTask();
        var first = Engine.WorkerId!.Value;
        await Task.Delay(Moment);
        Signal.Kill(first);
        while (!solve.IsCompleted)
        {
            await Task.WhenAny(solve, Task.Delay(Moment));
            if (Engine.WorkerId is { } next && next != first)
            {
                Signal.Kill(next);
            }
        }

        await Expectations.Failure(new ValueTask<CpSatResult>(solve), CpSatFailure.Died);
        await Expectations.StillSolves(Engine);
    }

    [Fact]
    public async Task HungProcessIsEndedSoonAfterItsTimeLimit()
    {
        await Engine.WarmUpAsync();
        var solve = Engine.SolveAsync(Models.EndlessProof(), new CpSatOptions { TimeLimit = Moment });
        Signal.Stop(Engine.WorkerId!.Value);
        await Expectations.Failure(solve, CpSatFailure.Hung);
        await Expectations.StillSolves(Engine);
    }

    [Fact]
    public async Task ProcessAboveItsMemoryLimitIsEnded()
    {
        var options = Endless with { MemoryLimitBytes = 1 << 20 };
        await Expectations.Failure(Engine.SolveAsync(Models.EndlessProof(), options), CpSatFailure.MemoryLimit);
        await Expectations.StillSolves(Engine);
    }

    [Fact]
    public async Task CancellationEndsASolveLongBeforeItsLimit()
    {
        await Engine.WarmUpAsync();
        using var cancel = new CancellationTokenSource(Moment);
        var result = await Engine.SolveAsync(Models.EndlessProof(), Endless, cancel.Token);
        Assert.True(result.Cancelled);

        // Only the native search can be asked for what it has.
        Assert.Equal(Engine.Host == CpSatHost.Native, result.HasSolution);
        await Expectations.StillSolves(Engine);
    }

    [Fact]
    public async Task CancelledCallerDoesNotWaitForItsTurn()
    {
        using var cancel = new CancellationTokenSource(Moment);
        var running = Engine.SolveAsync(Models.EndlessProof(), Endless, cancel.Token).AsTask();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var result = await Engine.SolveAsync(Models.Tiny().Model, new CpSatOptions(), cancelled.Token);
        Assert.True(result.Cancelled);
        Assert.True((await running).Cancelled);
    }

    [Fact]
    public async Task TimeLimitEndsASolveByItself()
    {
        var options = new CpSatOptions { TimeLimit = TimeSpan.FromSeconds(1) };
        var result = await Engine.SolveAsync(Models.EndlessProof(), options);
        Assert.Equal(CpSatStatus.Feasible, result.Status);
        Assert.False(result.Cancelled);
    }

    [Fact]
    public async Task SeveralCallersTakeTurns()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Expectations.StillSolves(Engine)));
    }

    [Fact]
    public async Task TwoHundredSolvesDoNotGrowTheProcess()
    {
        const long allowance = 48L << 20;
        for (var i = 0; i < 40; i++)
        {
            await Expectations.StillSolves(Engine);
        }

        var (process, before) = (Engine.WorkerId, Engine.WorkerBytes);
        for (var i = 0; i < 200; i++)
        {
            await Expectations.StillSolves(Engine);
        }

        Assert.Equal(process, Engine.WorkerId);
        Assert.InRange(Engine.WorkerBytes - before, long.MinValue, allowance);
    }

    [Fact]
    public async Task ProcessEndsWithItsParentInTheMiddleOfASearch()
    {
        var command = TestSolvers.Command(Engine.Host);
        using var process = System.Diagnostics.Process.Start(
            new ProcessStartInfo(command.FileName, command.Arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
        var ready = await Frame.ReadAsync(process.StandardOutput.BaseStream, CancellationToken.None);
        Assert.Equal(FrameKind.Ready, ready?.Kind);
        byte[] noParameters = [0, 0, 0, 0];
        await Frame.WriteAsync(
            process.StandardInput.BaseStream,
            FrameKind.Solve,
            [noParameters, Models.EndlessProof().ToBytes()],
            CancellationToken.None
        );
        await Task.Delay(Moment);
        Assert.False(process.HasExited);

        // What the operating system does to the pipe of a parent that died.
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await process.WaitForExitAsync(patience.Token);
        Assert.True(process.HasExited);
    }

    [Fact]
    public async Task DisposedEngineRefusesToSolve()
    {
        var engine = new SupervisedEngine(TestSolvers.Command(Engine.Host));
        await Expectations.StillSolves(engine);
        await engine.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(async () =>
            await engine.SolveAsync(Models.Tiny().Model, new CpSatOptions())
        );
    }
}
