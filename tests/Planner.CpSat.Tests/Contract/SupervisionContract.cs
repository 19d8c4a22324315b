using System.Text;
using Planner.CpSat.Process;

namespace Planner.CpSat.Tests.Contract;

/// <summary>The service survives whatever happens to the solver's process.</summary>
public abstract class SupervisionContract(SolverUnderTest solver)
{
    private static readonly CpSatOptions Endless = new() { TimeLimit = TimeSpan.FromMinutes(10) };

    // Long enough for a solve to be under way, far shorter than the solve.
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(400);

    private SupervisedEngine Engine => (SupervisedEngine)solver.Engine;

    [SolverFact]
    public async Task BytesThatAreNoModelFailClearlyAndOnce()
    {
        var bytes = Encoding.UTF8.GetBytes("this is no model, and no part of one");
        await Expectations.Failure(Engine.SolveAsync(bytes, new CpSatOptions()), CpSatFailure.NotAModel);
        await Expectations.StillSolves(Engine);
    }

    [SolverFact]
    public async Task ProcessKilledInASolveIsReplacedAndTheSolveRetried()
    {
        await Engine.WarmUpAsync();
        var killed = Engine.WorkerId!.Value;

        // Stopped, so that a fast machine cannot finish the solve before the blow.
        Signal.Stop(killed);
        var solve = Engine.SolveAsync(Models.EndlessProof(), Endless with { DeterministicLimit = 0.3 }).AsTask();
        await Task.Delay(Moment);
        Signal.Kill(killed);
        Assert.Equal(CpSatStatus.Feasible, (await solve).Status);
        Assert.NotEqual(killed, Engine.WorkerId);
    }

    [SolverFact]
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

    [SolverFact]
    public async Task HungProcessIsEndedSoonAfterItsTimeLimit()
    {
        await Engine.WarmUpAsync();
        var solve = Engine.SolveAsync(Models.EndlessProof(), new CpSatOptions { TimeLimit = Moment });
        Signal.Stop(Engine.WorkerId!.Value);
        await Expectations.Failure(solve, CpSatFailure.Hung);
        await Expectations.StillSolves(Engine);
    }

    [SolverFact]
    public async Task ProcessAboveItsMemoryLimitIsEnded()
    {
        var options = Endless with { MemoryLimitBytes = 1 << 20 };
        await Expectations.Failure(Engine.SolveAsync(Models.EndlessProof(), options), CpSatFailure.MemoryLimit);
        await Expectations.StillSolves(Engine);
    }

    [SolverFact]
    public async Task CancellationEndsASolveLongBeforeItsLimit()
    {
        await Engine.WarmUpAsync();
        using var cancel = new CancellationTokenSource(Moment);
        var result = await Engine.SolveAsync(Models.EndlessProof(), Endless, cancel.Token);
        Assert.True(result.Cancelled);

        // It stops within half a second where the machine is not busy with other tests; the limit is 10 minutes.
        Assert.True(result.WallTime < TimeSpan.FromSeconds(30));
        await Expectations.StillSolves(Engine);
    }

    [SolverFact]
    public async Task FrozenProcessThatTakesNoModelIsEndedToo()
    {
        await Engine.WarmUpAsync();
        Signal.Stop(Engine.WorkerId!.Value);
        var large = Models.EndlessProof(padding: 50_000);
        var solve = Engine.SolveAsync(large, new CpSatOptions { TimeLimit = Moment });
        await Expectations.Failure(solve, CpSatFailure.Hung);
        await Expectations.StillSolves(Engine);
    }

    [SolverFact]
    public async Task LargeModelArrivesWhole()
    {
        var model = Models.EndlessProof(padding: 20_000);
        var options = Endless with { StopAfterFirstSolution = true, Presolve = false };
        var result = await Engine.SolveAsync(model, options);
        Assert.Equal(model.VariableCount, result.Values.Count);
    }

    [SolverFact]
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

    [SolverFact]
    public async Task TimeLimitEndsASolveByItself()
    {
        var options = new CpSatOptions { TimeLimit = TimeSpan.FromSeconds(1) };
        var result = await Engine.SolveAsync(Models.NothingFound(), options);
        Assert.Equal(CpSatStatus.Unknown, result.Status);
        Assert.False(result.Cancelled);
    }

    [SolverFact]
    public async Task SeveralCallersTakeTurns()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Expectations.StillSolves(Engine)));
    }

    [SolverFact]
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

    [SolverFact]
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
