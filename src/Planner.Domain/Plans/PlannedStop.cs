using NodaTime;

namespace Planner.Domain;

/// <summary>
/// One service at one patient.
/// </summary>
public sealed record PlannedStop
{
    public required VisitId Visit { get; init; }

    /// <summary>0 or 1: which of the visit's services.</summary>
    public required int Service { get; init; }

    /// <summary>From the stop before (or the start place).</summary>
    public required TravelLeg Leg { get; init; }

    /// <summary>At the door.</summary>
    public required Instant Arrival { get; init; }

    /// <summary>Start of service (set-up included); within a hard window.</summary>
    public required Instant Start { get; init; }

    /// <summary>End of service.</summary>
    public required Instant End { get; init; }

    /// <summary>Set-up at this address, part of [Start, End].</summary>
    public required Duration SetUp { get; init; }

    /// <summary>Which of the visit's hard windows holds the start.</summary>
    public required int Window { get; init; }
}
