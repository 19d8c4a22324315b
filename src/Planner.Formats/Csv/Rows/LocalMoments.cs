using NodaTime;
using NodaTime.TimeZones;

namespace Planner.Formats;

/// <summary>Turns times of the agency's clocks into moments.</summary>
internal static class LocalMoments
{
    /// <summary>Null with a fault where the clocks skip that time; the first of two where they are put back.</summary>
    public static Instant? Instant(this CsvCells cells, string column, LocalDateTime? local, DateTimeZone zone)
    {
        if (local is not { } time)
            return null;
        ZoneLocalMapping mapping = zone.MapLocal(time);
        if (mapping.Count > 0)
            return mapping.First().ToInstant();
        cells.Refuse(
            column,
            cells.Text(column),
            FormattableString.Invariant($"The clocks of {zone.Id} skip {time:uuuu-MM-dd HH:mm}."),
            "Write a time that exists on that day."
        );
        return null;
    }
}
