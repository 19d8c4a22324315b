using NodaTime;

namespace Planner.Domain;

/// <summary>
/// One shift's stops in the order they are driven.
/// </summary>
public sealed record PlannedRoute
{
    public required ClinicianId Clinician { get; init; }
    public required ShiftId Shift { get; init; }

    /// <summary>Duty begins: departure from the start place, or the start of a break taken there.</summary>
    public required Instant Departure { get; init; }

    /// <summary>Duty ends: arrival at the end place, or the end of a break taken there.</summary>
    public required Instant Return { get; init; }
    public required IReadOnlyList<PlannedStop> Stops { get; init; }
    public required IReadOnlyList<PlannedBreak> Breaks { get; init; }

    /// <summary>From the last stop to the end place.</summary>
    public required TravelLeg LegHome { get; init; }
}
