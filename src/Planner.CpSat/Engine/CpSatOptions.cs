using Planner.CpSat.Wire;

namespace Planner.CpSat;

/// <summary>How one solve runs.</summary>
public sealed record CpSatOptions
{
    /// <summary>Wall-clock limit of the search; default 10 s. The process is ended when it is 2 s late.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Limit in the solver's deterministic seconds, the same on every machine with one worker; none by default.</summary>
    public double? DeterministicLimit { get; init; }

    /// <summary>Parallel workers; default 1. 0 takes every core. The WebAssembly host always runs one.</summary>
    public int Workers { get; init; } = 1;

    /// <summary>Seed of the search; default 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Resident bytes above which the solver's process is ended; default 4 GiB.</summary>
    public long MemoryLimitBytes { get; init; } = 4L << 30;

    /// <summary>Whether the result carries the solver's log; off by default. Always on when <see cref="OnLog"/> is set.</summary>
    public bool KeepLog { get; init; }

    /// <summary>Receives the solver's log, once, when the solve ends.</summary>
    public Action<string>? OnLog { get; init; }

    /// <summary>Whether presolve runs; on by default.</summary>
    public bool Presolve { get; init; } = true;

    /// <summary>Whether the first solution ends the search.</summary>
    public bool StopAfterFirstSolution { get; init; }

    /// <summary>Whether the solver repairs an infeasible hint; it may overrun its time limit doing so.</summary>
    public bool RepairHint { get; init; }

    /// <summary>Stop when bound and best differ by no more than this share, 0 to 1.</summary>
    public double? RelativeGap { get; init; }

    /// <summary>Stop when bound and best differ by no more than this, in the objective's unit.</summary>
    public double? AbsoluteGap { get; init; }

    /// <summary>How much is put in the linear relaxation, 0 to 2.</summary>
    public int? LinearizationLevel { get; init; }

    /// <summary>Sets other parameters of the solver; called last, so it wins.</summary>
    public Action<SatParameters>? Configure { get; init; }
}
