using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Planner.Formats;

/// <summary>
/// Times of a document: moments as ISO 8601 with offset, days as ISO 8601 dates, durations as ISO 8601 (<c>PT1H30M</c>).
/// </summary>
public static partial class JsonTimes
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    private static readonly OffsetDateTimePattern WithSeconds = OffsetDateTimePattern.CreateWithInvariantCulture(
        "uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<Z+HH:mm>"
    );

    private static readonly OffsetDateTimePattern WithoutSeconds = OffsetDateTimePattern.CreateWithInvariantCulture(
        "uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>"
    );

    /// <summary>A moment from 2000 to 2100; seconds may be left out, the offset may not.</summary>
    public static Instant Moment(this JsonCursor cursor)
    {
        string text = cursor.Text();
        if (TryMoment(text, out Instant moment))
            return moment;
        if (text.Length > 0)
            cursor.Report(
                cursor.Shown(),
                "A time is ISO 8601 with its offset, from 2000 to 2100.",
                "Write it like 2026-03-02T08:00+01:00."
            );
        return default;
    }

    /// <summary>The moment a text names; false where it is none that a document may hold.</summary>
    public static bool TryMoment(string text, out Instant moment)
    {
        ParseResult<OffsetDateTime> parsed = WithSeconds.Parse(text);
        parsed = parsed.Success ? parsed : WithoutSeconds.Parse(text);
        bool isMoment = parsed.Success && parsed.Value.Year is >= FirstYear and <= LastYear;
        moment = isMoment ? parsed.Value.ToInstant() : default;
        return isMoment;
    }

    /// <summary>A day from 2000 to 2100.</summary>
    public static LocalDate Day(this JsonCursor cursor)
    {
        string text = cursor.Text();
        ParseResult<LocalDate> parsed = LocalDatePattern.Iso.Parse(text);
        if (parsed.Success && parsed.Value.Year is >= FirstYear and <= LastYear)
            return parsed.Value;
        if (text.Length > 0)
            cursor.Report(cursor.Shown(), "A day is an ISO 8601 date, from 2000 to 2100.", "Write it like 2026-03-02.");
        return new LocalDate(FirstYear, 1, 1);
    }

    /// <summary>The day a text names; null where it is none that a document may hold.</summary>
    internal static LocalDate? TryDay(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true, Value.Year: >= FirstYear and <= LastYear } parsed
            ? parsed.Value
            : null;

    /// <summary>A duration of 0 to 9999 hours.</summary>
    public static Duration Span(this JsonCursor cursor)
    {
        string text = cursor.Text();
        Match match = SpanPattern().Match(text);
        if (match.Success && text.Length > 2 && text[^1] != 'T')
            return Duration.FromHours((int)Part(match, 1))
                + Duration.FromMinutes((int)Part(match, 2))
                + Duration.FromNanoseconds((long)(Part(match, 3) * 1_000_000_000m));
        if (text.Length > 0)
            cursor.Report(
                cursor.Shown(),
                "A duration is ISO 8601 in hours, minutes and seconds.",
                "Write it like PT45M or PT1H30M."
            );
        return Duration.Zero;
    }

    public static string Write(Instant moment, DateTimeZone zone) =>
        WithSeconds.Format(moment.InZone(zone).ToOffsetDateTime());

    public static string Write(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>Minutes and seconds, as <c>PT90M</c> or <c>PT7M12S</c>; never negative.</summary>
    public static string Write(Duration span)
    {
        long minutes = (long)Math.Floor(span.TotalMinutes);
        decimal seconds = (decimal)(span - Duration.FromMinutes(minutes)).TotalSeconds;
        string tail = seconds == 0 ? "" : seconds.ToString("0.#########", CultureInfo.InvariantCulture) + "S";
        string head = minutes == 0 && seconds != 0 ? "" : minutes.ToString(CultureInfo.InvariantCulture) + "M";
        return "PT" + head + tail;
    }

    private static decimal Part(Match match, int group) =>
        match.Groups[group].Success ? decimal.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^PT(?:([0-9]{1,4})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,8}(?:\.[0-9]{1,9})?)S)?\z")]
    private static partial Regex SpanPattern();
}
