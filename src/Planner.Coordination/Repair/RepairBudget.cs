using NodaTime;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Coordination;

/// <summary>How much a repair may disturb: hard limits, none of them ever exceeded (solver-models/decisions/0004).</summary>
public sealed record RepairBudget
{
    public static readonly RepairBudget Unlimited = new();

    /// <summary>Most people to call, &gt;= 0; null = any number.</summary>
    public int? MaxPeople { get; init; }

    /// <summary>Furthest that a confirmed start may move, either way; null = as far as its windows allow.</summary>
    public Duration? MaxShift { get; init; }

    /// <summary>A start that moves no more than this needs no call.</summary>
    public Duration Tolerance { get; init; } = Duration.FromMinutes(15);

    /// <summary>Patients who keep their clinician and their time (within the tolerance).</summary>
    public IReadOnlyList<PatientId> Kept { get; init; } = [];

    /// <summary>What may change at visits that the events do not disturb.</summary>
    public RepairFreedom Freedom { get; init; } = RepairFreedom.All;

    /// <summary>Visits promised from this moment on may change in anything; null = <see cref="Freedom"/> holds all day.</summary>
    public Instant? FreeFrom { get; init; }
}
