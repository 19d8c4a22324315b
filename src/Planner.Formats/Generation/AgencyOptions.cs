using NodaTime;

namespace Planner.Formats;

/// <summary>
/// What an invented agency is like. The same options and roads give the same request, byte for byte.
/// </summary>
public sealed record AgencyOptions
{
    /// <summary>Visits over all days; at least 20.</summary>
    public required int Visits { get; init; }

    /// <summary>Clinicians; at least 12.</summary>
    public required int Clinicians { get; init; }

    public required long Seed { get; init; }

    /// <summary>People who wait for a visit, 0..5,000; the rest of the agency is the same with and without them.</summary>
    public int Waitlist { get; init; }

    /// <summary>Days planned, 1..5, from <see cref="From"/> on.</summary>
    public int Days { get; init; } = 1;

    /// <summary>First day; a Monday, so that five days are a working week.</summary>
    public LocalDate From { get; init; } = new(2026, 3, 2);

    /// <summary>The city as people write it; part of the agency's name.</summary>
    public string City { get; init; } = "Gothenburg";

    /// <summary>The road network the request names.</summary>
    public string Network { get; init; } = "gothenburg-roads";

    public string TimeZone { get; init; } = "Europe/Stockholm";

    /// <summary>Percent of the paid minutes (breaks left out) that service and travel need, by estimate.</summary>
    public int LoadPercent { get; init; } = 82;

    /// <exception cref="ArgumentException">A number is out of its range; the message names it.</exception>
    internal AgencyOptions Checked()
    {
        if (Visits is < 20 or > 20_000)
            throw new ArgumentException("An agency has 20 to 20,000 visits.");
        if (Clinicians is < 12 or > 2_000)
            throw new ArgumentException("An agency has 12 to 2,000 clinicians, so that every discipline is there.");
        if (Waitlist is < 0 or > 5_000)
            throw new ArgumentException("A waitlist has 0 to 5,000 entries.");
        if (Days is < 1 or > 5)
            throw new ArgumentException("An agency is planned for 1 to 5 days.");
        if (LoadPercent is < 10 or > 150)
            throw new ArgumentException("The load is 10 to 150 percent.");
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimeZone) is null)
            throw new ArgumentException($"\"{TimeZone}\" is not in the IANA time zone database.");
        return this;
    }
}
