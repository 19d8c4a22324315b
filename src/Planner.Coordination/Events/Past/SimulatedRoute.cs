using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>A published route as the day goes, to its end.</summary>
/// <param name="Shift">As the events leave it.</param>
/// <param name="Stops">Every published stop, the dropped ones too.</param>
internal sealed record SimulatedRoute(
    PlannedRoute Planned,
    Clinician Clinician,
    Shift Shift,
    IReadOnlyList<SimulatedStop> Stops
)
{
    public Instant Departure { get; init; }
    public TravelLeg LegHome { get; init; }
    public Instant Return { get; init; }

    /// <summary>Breaks taken behind the last stop.</summary>
    public IReadOnlyList<PlannedBreak> LastBreaks { get; init; } = [];

    /// <summary>How many stops, from the first, are done, begun or driven to (dropped ones between them included).</summary>
    public int Frozen { get; init; }

    public IEnumerable<SimulatedStop> FrozenStops => Stops.Take(Frozen).Where(stop => stop.Fate != StopFate.Dropped);

    public IEnumerable<SimulatedStop> OpenStops => Stops.Skip(Frozen);

    /// <summary>Whether the clinician has left the last stop for the end place.</summary>
    public bool IsHomebound { get; init; }
}
