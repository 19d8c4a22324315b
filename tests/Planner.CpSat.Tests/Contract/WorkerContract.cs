using System.Diagnostics;
using Planner.CpSat.Process;
using Planner.CpSat.Wire;
using Planner.CpSat.Worker;

namespace Planner.CpSat.Tests.Contract;

/// <summary>A solver's process keeps its side of the pipe, without the engine that watches it.</summary>
public abstract class WorkerContract(SolverUnderTest solver) : IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);
    private readonly System.Diagnostics.Process process = Launch(solver.Engine.Host);

    private Stream Input => process.StandardInput.BaseStream;

    [SolverFact]
    public async Task ProcessEndsWithItsParentInTheMiddleOfASearch()
    {
        await StartEndlessSearch();
        Assert.False(process.HasExited);

        // What the operating system does to the pipe of a parent that died.
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await process.WaitForExitAsync(patience.Token);
        Assert.True(process.HasExited);
    }

    [SolverFact]
    public async Task StoppedSearchAnswersAndTheNextOneRuns()
    {
        await StartEndlessSearch();
        await Frame.WriteAsync(Input, FrameKind.Stop, [], CancellationToken.None);
        var stopped = await ReadResponse();
        Assert.Contains(stopped.Status, new[] { CpSolverStatus.Feasible, CpSolverStatus.Unknown });

        await Send(Models.Tiny().Model);
        Assert.Equal(CpSolverStatus.Optimal, (await ReadResponse()).Status);
    }

    [SolverFact]
    public async Task InterruptFromTheTerminalIsLeftToTheParent()
    {
        await StartEndlessSearch();
        Signal.Interrupt(process.Id);
        await Frame.WriteAsync(Input, FrameKind.Stop, [], CancellationToken.None);
        Assert.NotEqual(CpSolverStatus.Optimal, (await ReadResponse()).Status);
    }

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
        GC.SuppressFinalize(this);
    }

    private static System.Diagnostics.Process Launch(CpSatHost host)
    {
        var command = TestSolvers.Command(host);
        return System.Diagnostics.Process.Start(
            new ProcessStartInfo(command.FileName, command.Arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
    }

    private async Task StartEndlessSearch()
    {
        Assert.Equal(FrameKind.Ready, (await Read()).Kind);
        await Send(Models.EndlessProof());
        await Task.Delay(Moment);
    }

    private async Task Send(CpModel model)
    {
        var parameters = SolverParameters.For(
            new CpSatOptions { TimeLimit = TimeSpan.FromHours(1) },
            solver.Engine.Host
        );
        byte[] length = [(byte)parameters.Length, 0, 0, 0];
        await Frame.WriteAsync(Input, FrameKind.Solve, [length, parameters, model.ToBytes()], CancellationToken.None);
    }

    private async Task<CpSolverResponse> ReadResponse()
    {
        var frame = await Read();
        Assert.Equal(FrameKind.Solved, frame.Kind);
        return CpSolverResponse.Parser.ParseFrom(frame.Payload);
    }

    private async Task<Frame> Read()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        return (await Frame.ReadAsync(process.StandardOutput.BaseStream, patience.Token))!.Value;
    }
}
