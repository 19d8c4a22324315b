using NodaTime;

namespace Planner.Analysis;

/// <summary>The answer to a scenario file.</summary>
public sealed record WhatIfReport
{
    public required string Name { get; init; }
    public required string Agency { get; init; }

    /// <summary>The days that were replayed.</summary>
    public required IReadOnlyList<LocalDate> Days { get; init; }

    /// <summary>Searches of each day on each side; with them the seeds are known.</summary>
    public required WhatIfOptions Options { get; init; }

    /// <summary>Replays (a day with a seed) that were finished on every side.</summary>
    public required int Replays { get; init; }

    /// <summary>Replays that were asked for.</summary>
    public required int ReplaysAsked { get; init; }

    /// <summary>One for each scenario, in the order of the file; empty where no replay was finished.</summary>
    public required IReadOnlyList<ScenarioOutcome> Outcomes { get; init; }

    public bool Interrupted => Replays < ReplaysAsked;
}
