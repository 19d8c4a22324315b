using System.Globalization;

namespace Planner.Dispatch;

/// <summary>How long a roster is searched for, and how.</summary>
public sealed record PlanRosterOptions
{
    /// <summary>Seconds of search; 10 by default. Ignored where <see cref="Iterations"/> is set.</summary>
    public double Seconds { get; init; } = 10;

    /// <summary>Deterministic budget: same bytes every time, on every machine. Null = by time.</summary>
    public long? Iterations { get; init; }

    /// <summary>Seed of every random choice; 1 by default.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Threads; 0 = one per core. Never changes the result of a deterministic run.</summary>
    public int Workers { get; init; }

    /// <summary>Who asks for the plan; empty = unsaid.</summary>
    public string Actor { get; init; } = "";

    /// <summary>Why, in the actor's words; empty = unsaid.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The budget in words, for the plan's origin.</summary>
    public string Budget =>
        Iterations is { } count
            ? string.Create(CultureInfo.InvariantCulture, $"{count} iterations")
            : string.Create(CultureInfo.InvariantCulture, $"{Seconds:0.###} s");
}
