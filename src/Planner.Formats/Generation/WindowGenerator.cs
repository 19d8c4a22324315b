using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// When visits may start: all day, half a day, two hours, one hour, or one of two hours.
/// </summary>
internal sealed class WindowGenerator(AgencyOptions options, SeededRandom random)
{
    private const int Hour = 60;
    private const int DayBegin = 8 * Hour;
    private const int Noon = 12 * Hour;
    private const int DayEnd = 16 * Hour;

    private readonly AgencyCalendar _calendar = new(options);

    public IReadOnlyList<TimeWindow> Generate(VisitDraft draft)
    {
        (int From, int To)[] hours = Hours(draft);
        return [.. draft.Days.SelectMany(d => hours.Select(h => Window(d, h.From, h.To)))];
    }

    /// <summary>A wish within the first window: its first or its second half.</summary>
    public TimeWindow Preferred(IReadOnlyList<TimeWindow> windows)
    {
        TimeWindow window = random.Pick(windows);
        Duration half = Duration.FromMinutes((int)(window.End - window.Start).TotalMinutes / 2);
        return random.Chance(50) ? new(window.Start, window.Start + half) : new(window.Start + half, window.End);
    }

    private (int From, int To)[] Hours(VisitDraft draft)
    {
        if (draft.Half == DayHalf.Morning)
            return [(DayBegin - Hour / 2, 10 * Hour)];
        if (draft.Half == DayHalf.Afternoon)
            return [(13 * Hour, DayEnd)];
        // Two people have to meet: half a day leaves room for it.
        if (draft.IsPair)
            return random.Chance(50) ? [(DayBegin, Noon)] : [(Noon, DayEnd)];
        if (random.Chance(draft.Kind.TimedPercent))
            return Span(Hour);
        // Where the day is open too, the hour matters to fewer.
        int anyHour = options.Days > 1 ? 50 : 30;
        if (random.Chance(anyHour))
            return [(DayBegin, DayEnd)];
        return random.Next(100) switch
        {
            < 26 => [(DayBegin, Noon)],
            < 50 => [(Noon, DayEnd)],
            < 86 => Span(2 * Hour),
            < 95 => Span(Hour),
            _ => [(DayBegin, 10 * Hour), (13 * Hour, DayEnd)],
        };
    }

    private (int From, int To)[] Span(int length)
    {
        int from = random.Next(DayBegin / 30, (DayEnd - length) / 30) * 30;
        return [(from, from + length)];
    }

    private TimeWindow Window(int day, int from, int to) => new(_calendar.At(day, from), _calendar.At(day, to));
}
