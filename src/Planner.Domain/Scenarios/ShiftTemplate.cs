using NodaTime;

namespace Planner.Domain;

/// <summary>
/// A shift by the clock of the agency's days.
/// </summary>
public sealed record ShiftTemplate
{
    public required LocalTime Start { get; init; }

    /// <summary>Overtime begins here.</summary>
    public required LocalTime SoftEnd { get; init; }
    public required LocalTime HardEnd { get; init; }

    /// <summary>Only on these days of the week; empty = on every planned day.</summary>
    public IReadOnlyList<IsoDayOfWeek> Days { get; init; } = [];

    /// <summary>A mandatory break of this length, or none.</summary>
    public BreakTemplate? Break { get; init; }

    internal bool IsOn(LocalDate date) => Days.Count == 0 || Days.Contains(date.DayOfWeek);

    /// <summary>The shift of one date; an end at or before the start belongs to the next day.</summary>
    internal Shift On(LocalDate date, DateTimeZone zone, ShiftId id, Address start, Address end)
    {
        Instant from = At(date, Start, zone);
        return new Shift
        {
            Id = id,
            Start = from,
            SoftEnd = After(from, date, SoftEnd, zone),
            HardEnd = After(from, date, HardEnd, zone),
            StartPlace = start,
            EndPlace = end,
            Breaks = Break is { } pause
                ?
                [
                    new Break(
                        After(from, date, pause.EarliestStart, zone),
                        After(from, date, pause.LatestStart, zone),
                        pause.Length
                    ),
                ]
                : [],
        };
    }

    private static Instant After(Instant from, LocalDate date, LocalTime time, DateTimeZone zone)
    {
        Instant moment = At(date, time, zone);
        return moment > from ? moment : At(date.PlusDays(1), time, zone);
    }

    private static Instant At(LocalDate date, LocalTime time, DateTimeZone zone) =>
        zone.AtLeniently(date.At(time)).ToInstant();
}
