using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Planner.Evaluation;

/// <summary>Moments and spans as people of the agency read them.</summary>
internal sealed class PlanWords(DateTimeZone zone)
{
    private static readonly LocalDateTimePattern ToTheMinute = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd HH:mm"
    );
    private static readonly LocalDateTimePattern ToTheSecond = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd HH:mm:ss.FFF"
    );

    /// <summary>Outside of these years a time zone cannot be asked; such a moment is nonsense, but it must be printable.</summary>
    private static readonly Instant First = Instant.FromUtc(-9000, 1, 1, 0, 0);
    private static readonly Instant Last = Instant.FromUtc(9990, 1, 1, 0, 0);

    /// <summary>Local date and time, seconds only where there are any.</summary>
    public string Time(Instant moment)
    {
        if (moment < First || moment > Last)
            return "a moment outside of the calendar";
        LocalDateTime local = moment.InZone(zone).LocalDateTime;
        bool whole = local.TickOfDay % NodaConstants.TicksPerMinute == 0;
        return (whole ? ToTheMinute : ToTheSecond).Format(local);
    }

    /// <summary>"45 min" or "45 min 10 s".</summary>
    public static string Span(Duration duration)
    {
        decimal seconds = Durations.Seconds(duration);
        decimal minutes = decimal.Truncate(seconds / 60m);
        decimal rest = Math.Abs(seconds - (minutes * 60m));
        string sign = seconds < 0 && minutes == 0 ? "-" : "";
        if (rest == 0)
            return $"{Number(minutes)} min";
        return minutes == 0 ? $"{sign}{Number(rest)} s" : $"{Number(minutes)} min {Number(rest)} s";
    }

    public static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
