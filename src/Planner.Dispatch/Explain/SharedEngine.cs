using Planner.CpSat;

namespace Planner.Dispatch;

/// <summary>An engine that is chosen when it is first asked; a run without a question starts no process.</summary>
internal sealed class SharedEngine(Func<ICpSatEngine> choose) : ICpSatEngine
{
    private readonly Lazy<ICpSatEngine> _engine = new(choose);

    public CpSatHost Host => _engine.Value.Host;

    public ValueTask<CpSatResult> SolveAsync(
        CpModel model,
        CpSatOptions options,
        CancellationToken cancellationToken = default
    ) => _engine.Value.SolveAsync(model, options, cancellationToken);

    public ValueTask<CpSatResult> SolveAsync(
        ReadOnlyMemory<byte> model,
        CpSatOptions options,
        CancellationToken cancellationToken = default
    ) => _engine.Value.SolveAsync(model, options, cancellationToken);

    public ValueTask DisposeAsync() => _engine.IsValueCreated ? _engine.Value.DisposeAsync() : ValueTask.CompletedTask;
}
