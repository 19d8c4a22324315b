using NodaTime;

namespace Planner.Domain;

/// <summary>What a repaired plan was asked for: with the plan it repairs and the events, enough to repair it again.</summary>
public sealed record RepairTerms
{
    /// <summary>The present time of the repair.</summary>
    public required Instant At { get; init; }

    /// <summary>What the proposal is best at: "fewestChanges", "leastDriving" or "leastOvertime".</summary>
    public string BestAt { get; init; } = "";

    /// <summary>Most people to call; null = any number.</summary>
    public int? MaxPeople { get; init; }

    /// <summary>Furthest that a confirmed start may move; null = as far as its windows allow.</summary>
    public Duration? MaxShift { get; init; }

    /// <summary>A start that moves no more than this needs no call.</summary>
    public Duration Tolerance { get; init; }

    /// <summary>Patients who keep their clinician and their time.</summary>
    public IReadOnlyList<PatientId> Kept { get; init; } = [];

    /// <summary>What may change at undisturbed visits: "times", "timesAndSequence" or "all".</summary>
    public string Freedom { get; init; } = "all";

    /// <summary>From when on anything may change; null = <see cref="Freedom"/> holds all day.</summary>
    public Instant? FreeFrom { get; init; }

    /// <summary>Every event that is in the plan, those of the plans before it included: none of them is applied again.</summary>
    public IReadOnlyList<AppliedEvent> Events { get; init; } = [];
}
