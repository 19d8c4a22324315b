using System.Globalization;

namespace Planner.Coordination;

/// <summary>How long a repair is searched for.</summary>
public sealed record RepairPlanOptions
{
    /// <summary>Wall clock from the events to the proposals, about; an easy repair ends earlier.</summary>
    public double Seconds { get; init; } = 0.9;

    /// <summary>Deterministic budget instead of seconds.</summary>
    public long? Iterations { get; init; }
    public long Seed { get; init; } = 1;

    /// <summary>Threads; 0 = one per core. Changes speed, never the result of a deterministic run.</summary>
    public int Workers { get; init; }

    /// <summary>False: the whole time is used, however easy the repair.</summary>
    public bool MayEndEarly { get; init; } = true;

    /// <summary>Who asks for the repair; the plan states it.</summary>
    public string Actor { get; init; } = "";

    /// <summary>Why; the plan states it.</summary>
    public string Reason { get; init; } = "";

    /// <summary>"0.9 s" or "40000 iterations".</summary>
    public string Budget =>
        Iterations is { } count
            ? string.Create(CultureInfo.InvariantCulture, $"{count} iterations")
            : string.Create(CultureInfo.InvariantCulture, $"{Seconds} s");
}
