using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>A published stop as the day goes.</summary>
/// <param name="Planned">As published.</param>
/// <param name="Visit">As the events leave it.</param>
internal sealed record SimulatedStop(PlannedStop Planned, Visit Visit, GeoPoint Place)
{
    public StopFate Fate { get; init; }

    /// <summary>When the clinician is free to leave for it.</summary>
    public Instant Ready { get; init; }
    public TravelLeg Leg { get; init; }
    public Instant Arrival { get; init; }
    public Instant Start { get; init; }

    /// <summary>In vain at another moment than a colleague at the same visit: of such stops only one is part of the plan.</summary>
    public bool IsAside { get; init; }
    public Instant End { get; init; }
    public Duration SetUp { get; init; }

    /// <summary>Breaks taken on the way to it, in order; <see cref="PlannedBreak.Break"/> as in the published shift.</summary>
    public IReadOnlyList<PlannedBreak> Breaks { get; init; } = [];

    public (VisitId, int) Key => (Planned.Visit, Planned.Service);
}
