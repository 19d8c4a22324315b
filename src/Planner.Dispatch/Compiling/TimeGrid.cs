using NodaTime;

namespace Planner.Dispatch;

/// <summary>
/// The only converter between instants and the ticks of a dense problem. A tick is a second since the local midnight that
/// begins the first planned day; days of 23 or 25 hours simply have fewer or more ticks. Durations round up, windows inward.
/// </summary>
public sealed class TimeGrid(DateTimeZone zone, LocalDate from)
{
    /// <summary>Ticks beyond this, either side of the origin, are refused: about eight years.</summary>
    public const int Farthest = 1 << 28;

    public DateTimeZone Zone { get; } = zone;

    /// <summary>The moment of tick 0.</summary>
    public Instant Origin { get; } = zone.AtLeniently(from.AtMidnight()).ToInstant();

    /// <summary>The moment of a tick.</summary>
    public Instant At(int tick) => Origin + Duration.FromSeconds(tick);

    /// <summary>First tick not before the moment: for earliest times.</summary>
    /// <exception cref="OverflowException">Farther away than <see cref="Farthest"/>.</exception>
    public int TickNotBefore(Instant time) => Seconds(time - Origin, roundUp: true);

    /// <summary>Last tick not after the moment: for latest times.</summary>
    /// <exception cref="OverflowException">Farther away than <see cref="Farthest"/>.</exception>
    public int TickNotAfter(Instant time) => Seconds(time - Origin, roundUp: false);

    /// <summary>Ticks a span needs, rounded up.</summary>
    /// <exception cref="OverflowException">Longer than <see cref="Farthest"/>.</exception>
    public static int Needed(Duration span) => Seconds(span, roundUp: true);

    /// <summary>Whole ticks that fit into a limit, rounded down.</summary>
    /// <exception cref="OverflowException">Longer than <see cref="Farthest"/>.</exception>
    public static int Within(Duration limit) => Seconds(limit, roundUp: false);

    /// <summary>The local date of a moment.</summary>
    public LocalDate DateOf(Instant time) => time.InZone(Zone).Date;

    private static int Seconds(Duration span, bool roundUp)
    {
        double rough = span.TotalSeconds;
        if (Math.Abs(rough) > Farthest)
            throw new OverflowException($"{rough:F0} seconds are more than a plan can hold ({Farthest}).");
        var seconds = (int)Math.Floor(rough);
        while (Duration.FromSeconds(seconds) > span)
            seconds--;
        while (Duration.FromSeconds(seconds + 1) <= span)
            seconds++;
        return roundUp && Duration.FromSeconds(seconds) < span ? seconds + 1 : seconds;
    }
}
