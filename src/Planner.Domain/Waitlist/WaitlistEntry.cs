using NodaTime;

namespace Planner.Domain;

/// <summary>
/// A patient who waits for a visit that nobody has planned. The roster is made without it; a slot that opens may be offered.
/// </summary>
public sealed record WaitlistEntry
{
    public required WaitlistEntryId Id { get; init; }
    public required PatientId Patient { get; init; }
    public VisitType Type { get; init; } = VisitType.Routine;

    /// <summary>One or two services, as of a visit.</summary>
    public required IReadOnlyList<ServiceNeed> Services { get; init; }

    /// <summary>Hard windows for the start. With <see cref="Days"/> at least one.</summary>
    public IReadOnlyList<TimeWindow> Windows { get; init; } = [];

    /// <summary>Days on which any time suits.</summary>
    public IReadOnlyList<LocalDate> Days { get; init; } = [];

    /// <summary>Soft window for the start.</summary>
    public TimeWindow? Preferred { get; init; }
    public Duration SetUp { get; init; } = Duration.Zero;

    /// <summary>0..100, higher matters more; 50 is usual.</summary>
    public int Priority { get; init; } = 50;

    /// <summary>Productivity points per service in hundredths (routine 100).</summary>
    public int PointsHundredths { get; init; } = 100;
    public required LocalDate WaitingSince { get; init; }

    /// <summary>Last day that the order or a rule of the field allows; null where no clock runs.</summary>
    public LocalDate? LatestDate { get; init; }

    /// <summary>Offers that were turned down, oldest first.</summary>
    public IReadOnlyList<WaitlistDecline> Declines { get; init; } = [];

    /// <summary>An offer that is open now; nobody else is asked for the patient until it ends.</summary>
    public WaitlistHold? Hold { get; init; }
}
