using NodaTime;

namespace Planner.Domain;

/// <summary>
/// One visit: one service, or two at the same time by two different clinicians. Both or none are served.
/// </summary>
public sealed record Visit
{
    public required VisitId Id { get; init; }
    public required PatientId Patient { get; init; }
    public VisitType Type { get; init; } = VisitType.Routine;

    /// <summary>One or two services.</summary>
    public required IReadOnlyList<ServiceNeed> Services { get; init; }

    /// <summary>Hard windows for the start; at least one. A visit that may move over several days has one per day.</summary>
    public required IReadOnlyList<TimeWindow> Windows { get; init; }

    /// <summary>Soft window for the start; a preferred start has both ends equal.</summary>
    public TimeWindow? Preferred { get; init; }

    /// <summary>Promised latest end; every minute later is tardiness.</summary>
    public Instant? LatestEnd { get; init; }

    /// <summary>Once per address: added before the service unless the stop before was at the same point.</summary>
    public Duration SetUp { get; init; } = Duration.Zero;

    /// <summary>0..100, higher matters more; 50 is usual.</summary>
    public int Priority { get; init; } = 50;
    public bool Mandatory { get; init; } = true;

    /// <summary>Productivity points per service in hundredths (routine 100).</summary>
    public int PointsHundredths { get; init; } = 100;
}
