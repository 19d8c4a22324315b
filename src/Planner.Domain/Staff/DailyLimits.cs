using NodaTime;

namespace Planner.Domain;

/// <summary>
/// What one clinician may do in a day; null = no limit.
/// </summary>
public sealed record DailyLimits
{
    public static readonly DailyLimits None = new();

    /// <summary>Most stops (services) a day.</summary>
    public int? MaxVisits { get; init; }

    /// <summary>Most work a day: service, set-up and travel; waiting and breaks are not work.</summary>
    public Duration? MaxWork { get; init; }

    /// <summary>Most metres driven a day.</summary>
    public int? MaxMetres { get; init; }

    /// <summary>Longest single leg, ways from and to home or office included.</summary>
    public Duration? MaxLegTravel { get; init; }

    /// <summary>Most productivity points a day (agency policy), in hundredths.</summary>
    public int? MaxPointsHundredths { get; init; }
}
