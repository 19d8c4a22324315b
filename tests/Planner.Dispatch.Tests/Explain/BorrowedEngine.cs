using Planner.CpSat;

namespace Planner.Dispatch.Tests;

/// <summary>An engine that outlives whoever borrows it.</summary>
internal sealed class BorrowedEngine(ICpSatEngine engine) : ICpSatEngine
{
    public CpSatHost Host => engine.Host;

    public ValueTask<CpSatResult> SolveAsync(
        CpModel model,
        CpSatOptions options,
        CancellationToken cancellationToken = default
    ) => engine.SolveAsync(model, options, cancellationToken);

    public ValueTask<CpSatResult> SolveAsync(
        ReadOnlyMemory<byte> model,
        CpSatOptions options,
        CancellationToken cancellationToken = default
    ) => engine.SolveAsync(model, options, cancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
