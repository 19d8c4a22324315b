using Planner.CpSat;

namespace Planner.SolverModels.Tests;

/// <summary>An engine that must not be asked.</summary>
internal sealed class AbsentEngine : ICpSatEngine
{
    public CpSatHost Host => CpSatHost.Native;

    public ValueTask WarmUpAsync(CancellationToken cancellationToken = default) => ValueTask.CompletedTask;

    public ValueTask<CpSatResult> SolveAsync(
        CpModel model,
        CpSatOptions options,
        CancellationToken cancellationToken = default
    ) => throw new InvalidOperationException("Nothing is left to solve here.");

    public ValueTask<CpSatResult> SolveAsync(
        ReadOnlyMemory<byte> model,
        CpSatOptions options,
        CancellationToken cancellationToken = default
    ) => throw new InvalidOperationException("Nothing is left to solve here.");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
