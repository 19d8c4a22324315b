using NodaTime;

namespace Planner.Domain;

/// <summary>
/// A patient whom somebody asks the agency to take.
/// </summary>
public sealed record Referral
{
    public required string Id { get; init; }
    public required Instant ReceivedAt { get; init; }

    /// <summary>Who, where, which days and hours; the referral itself is among the events of the episode.</summary>
    public required OrderedPatient Patient { get; init; }

    /// <summary>First day of the agency's order week.</summary>
    public IsoDayOfWeek WeekStart { get; init; } = IsoDayOfWeek.Sunday;

    /// <summary>What is asked for, one order per need; never empty.</summary>
    public required IReadOnlyList<CareOrder> Needs { get; init; }

    /// <summary>How long the first visit takes.</summary>
    public Duration AssessmentLength { get; init; } = Duration.FromMinutes(90);
}
