using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Moments of the planned days.
/// </summary>
internal sealed class AgencyCalendar(AgencyOptions options)
{
    public DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb[options.TimeZone];

    public LocalDate Date(int day) => options.From.PlusDays(day);

    public bool IsOn(int day, Shift shift) => shift.Start.InZone(Zone).Date == Date(day);

    /// <summary>Minutes after midnight of a planned day (0 = the first) as a moment.</summary>
    public Instant At(int day, int minutes) =>
        Zone.AtLeniently(Date(day).AtMidnight().PlusMinutes(minutes)).ToInstant();
}
