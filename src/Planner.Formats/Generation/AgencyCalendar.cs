using NodaTime;

namespace Planner.Formats;

/// <summary>
/// Moments of the planned days.
/// </summary>
internal sealed class AgencyCalendar(AgencyOptions options)
{
    private readonly DateTimeZone _zone = DateTimeZoneProviders.Tzdb[options.TimeZone];

    public DateTimeZone Zone => _zone;

    public int Days => options.Days;

    public LocalDate Date(int day) => options.From.PlusDays(day);

    /// <summary>Minutes after midnight of a planned day (0 = the first) as a moment.</summary>
    public Instant At(int day, int minutes) =>
        _zone.AtLeniently(Date(day).AtMidnight().PlusMinutes(minutes)).ToInstant();
}
