using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>How long and with what a model is solved; the limits hold for all tiers together.</summary>
public sealed record ModelOptions
{
    /// <summary>Wall-clock limit; default 10 s.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Limit in the solver's deterministic seconds, the same on every machine with one worker; none by default.</summary>
    public double? DeterministicLimit { get; init; }

    /// <summary>Parallel workers; default 1, 0 = every core. WebAssembly runs one.</summary>
    public int Workers { get; init; } = 1;

    /// <summary>Seed of the solver; default 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How much of the model is put in the linear relaxation, 0..2; default: the solver's choice.</summary>
    public int? LinearizationLevel { get; init; }

    /// <summary>The solver's options for what is left of the limits.</summary>
    internal CpSatOptions Remaining(TimeSpan spent, double deterministicSpent) =>
        new()
        {
            TimeLimit = TimeLimit - spent,
            DeterministicLimit = DeterministicLimit - deterministicSpent,
            Workers = Workers,
            Seed = Seed,
            LinearizationLevel = LinearizationLevel,
        };
}
