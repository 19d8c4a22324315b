using Google.Protobuf;
using Planner.CpSat.Wire;

namespace Planner.CpSat.Process;

/// <summary>Turns options into the solver's parameters.</summary>
internal static class SolverParameters
{
    public static byte[] For(CpSatOptions options, CpSatHost host)
    {
        var parameters = new SatParameters
        {
            MaxTimeInSeconds = Math.Max(0, options.TimeLimit.TotalSeconds),
            NumWorkers = options.Workers,
            RandomSeed = options.Seed,
            CpModelPresolve = options.Presolve,
            StopAfterFirstSolution = options.StopAfterFirstSolution,
            RepairHint = options.RepairHint,
            LogSearchProgress = options.KeepLog || options.OnLog is not null,
            LogToResponse = true,
            CatchSigintSignal = false,
        };
        SetOptional(parameters, options);
        options.Configure?.Invoke(parameters);
        SetHostLimits(parameters, host);
        return parameters.ToByteArray();
    }

    private static void SetOptional(SatParameters parameters, CpSatOptions options)
    {
        if (options.DeterministicLimit is { } deterministic)
        {
            parameters.MaxDeterministicTime = deterministic;
        }

        if (options.RelativeGap is { } relative)
        {
            parameters.RelativeGapLimit = relative;
        }

        if (options.AbsoluteGap is { } absolute)
        {
            parameters.AbsoluteGapLimit = absolute;
        }

        if (options.LinearizationLevel is { } level)
        {
            parameters.LinearizationLevel = level;
        }
    }

    private static void SetHostLimits(SatParameters parameters, CpSatHost host)
    {
        // Standard output carries frames.
        parameters.LogToStdout = false;
        if (host == CpSatHost.WebAssembly)
        {
            // More workers do nothing in this build, and interleaving aborts it.
            parameters.NumWorkers = 1;
            parameters.InterleaveSearch = false;
        }
    }
}
