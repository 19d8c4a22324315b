using System.Globalization;
using NodaTime;

namespace Planner.Formats;

/// <summary>A day's time axis: from the full hour before anything happens to the full hour after.</summary>
internal sealed class TimelineScale
{
    private readonly DateTimeZone _zone;

    public TimelineScale(IReadOnlyCollection<PageRoute> routes, DateTimeZone zone)
    {
        _zone = zone;
        From = Hour(routes.Min(r => Instant.Min(r.Shift.Start, r.Route?.Departure ?? r.Shift.Start)));
        Instant last = routes.Max(r => Instant.Max(r.Shift.SoftEnd, r.Route?.Return ?? r.Shift.SoftEnd));
        To = Hour(last + Duration.FromMinutes(75));
    }

    public Instant From { get; }
    public Instant To { get; }

    /// <summary>Every full hour on the axis with its local hour, 0..23.</summary>
    public IEnumerable<(Instant At, int Hour)> Hours()
    {
        for (Instant at = From; at <= To; at += Duration.FromHours(1))
            yield return (at, at.InZone(_zone).Hour);
    }

    /// <summary>Place on the axis, clamped to it: "12.5%".</summary>
    public string At(Instant time) => Percent(Share(time));

    /// <summary>Length between two times, clamped to the axis.</summary>
    public string Width(Instant from, Instant to) => Percent(Math.Max(0, Share(to) - Share(from)));

    private double Share(Instant time) => Math.Clamp((time - From) / (To - From), 0, 1);

    private static string Percent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private Instant Hour(Instant time)
    {
        ZonedDateTime local = time.InZone(_zone);
        return time - Duration.FromMinutes(local.Minute) - Duration.FromSeconds(local.Second);
    }
}
