using NodaTime;
using NodaTime.Text;

namespace Planner.Coordination;

/// <summary>Moments and spans in the words of a message.</summary>
internal static class ClockWords
{
    private static readonly ZonedDateTimePattern Pattern = ZonedDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd HH:mm",
        null
    );

    public static string Of(Instant moment, DateTimeZone zone) => Pattern.Format(moment.InZone(zone));

    public static string Of(Duration span) => FormattableString.Invariant($"{span.TotalMinutes:0.#} min");
}
