using NodaTime;
using NodaTime.Text;
using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>Moments as people of the agency read them: "17:20", with the date where several days are planned.</summary>
internal sealed class PlanClock(PlanRequest request)
{
    private static readonly LocalDateTimePattern TimeOnly = LocalDateTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalDateTimePattern ToTheSecond = LocalDateTimePattern.CreateWithInvariantCulture(
        "HH:mm:ss"
    );
    private static readonly LocalDateTimePattern Dated = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd ");
    private readonly DateTimeZone _zone = request.Agency.TimeZone;
    private readonly bool _isOneDay = request.From == request.To;

    public string Time(Instant moment)
    {
        LocalDateTime local = moment.InZone(_zone).LocalDateTime;
        string date = _isOneDay && local.Date == request.From ? "" : Dated.Format(local);
        return date + (local.Second == 0 ? TimeOnly : ToTheSecond).Format(local);
    }

    public string Span(TimeWindow window) => $"{Time(window.Start)}-{Time(window.End)}";

    /// <summary>Minutes, rounded up.</summary>
    public static string Minutes(Duration span) =>
        FormattableString.Invariant($"{Math.Ceiling(span.TotalMinutes):0} min");

    /// <summary>The whole minute not after the moment.</summary>
    public static Instant MinuteNotAfter(Instant moment) =>
        Instant.FromUnixTimeSeconds((long)Math.Floor(moment.ToUnixTimeTicks() / 600_000_000.0) * 60);

    /// <summary>The whole minute not before the moment.</summary>
    public static Instant MinuteNotBefore(Instant moment) =>
        Instant.FromUnixTimeSeconds((long)Math.Ceiling(moment.ToUnixTimeTicks() / 600_000_000.0) * 60);
}
