using Planner.CpSat.Process;

namespace Planner.CpSat;

/// <summary>Chooses a CP-SAT solver: native where its library is found, else WebAssembly.</summary>
public static class CpSatEngines
{
    /// <summary>
    /// The engine for an environment (this process's by default). Nothing is started yet:
    /// the first solve or <see cref="ICpSatEngine.WarmUpAsync"/> does.
    /// </summary>
    /// <exception cref="CpSatEngineException">No host is there, or not the one that is forced.</exception>
    public static ICpSatEngine Choose(CpSatEnvironment? environment = null) =>
        new SupervisedEngine(Select(environment ?? CpSatEnvironment.Current()).Command);

    /// <summary>Which host <see cref="Choose"/> takes and why; starts it once to ask for versions. Never throws for a missing host.</summary>
    public static async Task<CpSatDiagnosis> DiagnoseAsync(
        CpSatEnvironment? environment = null,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            var (command, reason) = Select(environment ?? CpSatEnvironment.Current());
            await using var engine = new SupervisedEngine(command);
            var model = new CpModel("diagnosis");
            model.Minimize(model.NewInt(0, 1));
            var options = new CpSatOptions { KeepLog = true };
            var result = await engine.SolveAsync(model, options, cancellationToken).ConfigureAwait(false);
            return CpSatDiagnosis.Of(command, reason, engine.Greeting, result.Log);
        }
        catch (CpSatEngineException e)
        {
            return new CpSatDiagnosis { Reason = e.Cause, Remedy = e.Remedy };
        }
    }

    internal static (WorkerCommand Command, string Reason) Select(CpSatEnvironment environment) =>
        environment.ForcedHost?.ToLowerInvariant() switch
        {
            "native" => (NativeHost.Find(environment), "PLANNER_CPSAT forces the native solver."),
            "wasm" => (WebAssemblyHost.Find(environment), "PLANNER_CPSAT forces the WebAssembly solver."),
            null or "" => SelectBest(environment),
            var other => throw new CpSatEngineException(
                CpSatFailure.Missing,
                $"PLANNER_CPSAT is '{other}'.",
                "Set it to native or wasm, or unset it."
            ),
        };

    private static (WorkerCommand Command, string Reason) SelectBest(CpSatEnvironment environment)
    {
        try
        {
            return (NativeHost.Find(environment), "The native library is there.");
        }
        catch (CpSatEngineException e) when (e.Failure == CpSatFailure.Missing)
        {
            return (WebAssemblyHost.Find(environment), $"No native solver: {e.Cause}");
        }
    }
}
