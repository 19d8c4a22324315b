using NodaTime;

namespace Planner.Domain;

/// <summary>What the agency asks and plans for visits of a type.</summary>
public sealed record VisitTypeRule
{
    public required VisitType Type { get; init; }

    /// <summary>Who makes it where the request does not say; empty = the request has to.</summary>
    public IReadOnlyList<Discipline> Disciplines { get; init; } = [];

    /// <summary>Time at the patient where the request does not say; above 0.</summary>
    public Duration Duration { get; init; } = Duration.FromMinutes(45);

    /// <summary>Kept free behind a visit that lasts as the type says: planned as part of it. A stated duration is planned as stated.</summary>
    public Duration Buffer { get; init; } = Duration.Zero;

    /// <summary>Least set-up once per address.</summary>
    public Duration SetUp { get; init; } = Duration.Zero;

    /// <summary>From the request to the earliest start; sooner needs approval.</summary>
    public Duration LeadTime { get; init; } = Duration.Zero;

    /// <summary>Days without visits of the type, beside those of the agency.</summary>
    public IReadOnlyList<LocalDate> BlackoutDates { get; init; } = [];

    /// <summary>Fields a request has to fill, as <c>latestEnd</c> or <c>details.orderedBy</c>.</summary>
    public IReadOnlyList<string> RequiredFields { get; init; } = [];

    public bool NeedsApproval { get; init; }

    /// <summary>A longer service needs approval; null = none does.</summary>
    public Duration? ApprovalAbove { get; init; }

    /// <summary>0..100, where the request does not say.</summary>
    public int Priority { get; init; } = 50;

    /// <summary>Productivity points per service in hundredths.</summary>
    public int PointsHundredths { get; init; } = 100;
}
