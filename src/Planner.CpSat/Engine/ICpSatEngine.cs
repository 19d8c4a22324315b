namespace Planner.CpSat;

/// <summary>
/// A CP-SAT solver behind a process boundary. Safe for several callers; they take turns.
/// Disposing ends the process.
/// </summary>
public interface ICpSatEngine : IAsyncDisposable
{
    /// <summary>Where the solver runs.</summary>
    CpSatHost Host { get; }

    /// <summary>
    /// Solves a model. Cancellation is no error: within half a second it returns the best solution so far, marked as
    /// cancelled; or none when the solver does not stop that fast (WebAssembly in presolve), so keep your incumbent.
    /// </summary>
    /// <exception cref="CpSatEngineException">The solver's process failed and one retry did not help.</exception>
    ValueTask<CpSatResult> SolveAsync(
        CpModel model,
        CpSatOptions options,
        CancellationToken cancellationToken = default
    );

    /// <summary>Solves a model given in the solver's wire format (CpModelProto).</summary>
    /// <exception cref="CpSatEngineException">The solver's process failed and one retry did not help.</exception>
    ValueTask<CpSatResult> SolveAsync(
        ReadOnlyMemory<byte> model,
        CpSatOptions options,
        CancellationToken cancellationToken = default
    );

    /// <summary>Starts the solver ahead of the first solve, which then does not wait for it.</summary>
    /// <exception cref="CpSatEngineException">The solver does not start.</exception>
    ValueTask WarmUpAsync(CancellationToken cancellationToken = default) => ValueTask.CompletedTask;
}
