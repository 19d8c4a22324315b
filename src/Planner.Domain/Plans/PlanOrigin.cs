namespace Planner.Domain;

/// <summary>
/// What made the plan. The same origin gives the same plan where the budget is iterations.
/// </summary>
public sealed record PlanOrigin
{
    /// <summary>Of a plan that is written down on the way only and never handed out.</summary>
    public static readonly PlanOrigin None = new()
    {
        EngineVersion = "",
        InputHash = "",
        Seed = 0,
        Budget = "",
        TravelSource = "",
        TravelIsGreatCircle = false,
    };

    public required string EngineVersion { get; init; }

    /// <summary>SHA-256 of the request's canonical JSON, lower-case hex.</summary>
    public required string InputHash { get; init; }
    public required long Seed { get; init; }

    /// <summary>"10 s" or "300000 iterations".</summary>
    public required string Budget { get; init; }

    /// <summary>What the travel times come from.</summary>
    public required string TravelSource { get; init; }

    /// <summary>True where no road network was used.</summary>
    public required bool TravelIsGreatCircle { get; init; }

    /// <summary>Content hash of the network; empty for the great circle.</summary>
    public string TravelHash { get; init; } = "";

    /// <summary>Who asked for the plan; empty where nobody said.</summary>
    public string Actor { get; init; } = "";

    /// <summary>Why it was made, in the actor's words; empty where nobody said.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What was run, as "repair"; empty for a roster made from nothing but the request.</summary>
    public string Recipe { get; init; } = "";

    /// <summary>SHA-256 (lower-case hex) of the plan file this one was made from; empty where there was none.</summary>
    public string Parent { get; init; } = "";

    /// <summary>SHA-256 (lower-case hex) of the events that caused it; empty where there were none.</summary>
    public string Cause { get; init; } = "";

    /// <summary>What a repair was asked for; null where the plan is no repair.</summary>
    public RepairTerms? Repair { get; init; }

    /// <summary>True where the times were set once more by CP-SAT after a search by time.</summary>
    public bool IsPolished { get; init; }

    /// <summary>True where the search was ended early by hand: its budget was not used up.</summary>
    public bool IsInterrupted { get; init; }
}
