using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Planner.Formats;

/// <summary>Times and amounts as the page prints them, in the agency's zone.</summary>
internal sealed class PageClock(DateTimeZone zone)
{
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalDatePattern LongDay = LocalDatePattern.CreateWithInvariantCulture("dddd d MMMM yyyy");
    private static readonly LocalDatePattern ShortDay = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM");

    public DateTimeZone Zone => zone;

    public LocalDate Date(Instant time) => time.InZone(zone).Date;

    /// <summary>"08:05"; on a later day than <paramref name="day"/> "08:05 +1".</summary>
    public string Time(Instant time, LocalDate day)
    {
        LocalDateTime local = time.InZone(zone).LocalDateTime;
        int later = Period.DaysBetween(day, local.Date);
        string text = Minutes.Format(local.TimeOfDay);
        return later == 0 ? text : text + later.ToString(" +0; -0", CultureInfo.InvariantCulture);
    }

    public string Span(Instant from, Instant to, LocalDate day) => $"{Time(from, day)}–{Time(to, day)}";

    /// <summary>"Monday 5 January 2026".</summary>
    public static string LongDate(LocalDate date) => LongDay.Format(date);

    /// <summary>"Mon 5 Jan".</summary>
    public static string ShortDate(LocalDate date) => ShortDay.Format(date);

    /// <summary>Whole minutes, rounded: "17 min"; from two hours on "3 h 05 min".</summary>
    public static string Length(Duration length)
    {
        long minutes = (long)Math.Round(length.TotalMinutes, MidpointRounding.AwayFromZero);
        return minutes < 120
            ? string.Create(CultureInfo.InvariantCulture, $"{minutes} min")
            : string.Create(CultureInfo.InvariantCulture, $"{minutes / 60} h {minutes % 60:00} min");
    }

    /// <summary>Kilometres with one decimal: "7.4 km".</summary>
    public static string Distance(int metres) =>
        string.Create(CultureInfo.InvariantCulture, $"{metres / 1000.0:0.0} km");
}
