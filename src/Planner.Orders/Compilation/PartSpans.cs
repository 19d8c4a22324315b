using NodaTime;

namespace Planner.Orders;

/// <summary>Lays one part on the calendar, from the day where the part before it ended.</summary>
internal static class PartSpans
{
    /// <summary>The spans in order of time; the next part begins the day after the last one.</summary>
    /// <param name="from">First day of the part; a week or month that began before is used from this day on.</param>
    public static IEnumerable<PartSpan> Of(FrequencyPart part, LocalDate from, OrderCalendar calendar) =>
        part.Kind switch
        {
            FrequencyKind.Weekly => Weekly(part, from, calendar),
            FrequencyKind.Daily => Daily(part, from, calendar),
            _ => Monthly(part, from),
        };

    private static IEnumerable<PartSpan> Weekly(FrequencyPart part, LocalDate from, OrderCalendar calendar)
    {
        LocalDate week = calendar.WeekOf(from);
        for (int i = 0; i < part.Length; i += part.Every)
        {
            LocalDate next = week.PlusWeeks(part.Every);
            yield return new(from, next.PlusDays(-1), part.Least, part.Most, 1, 1);
            (week, from) = (next, next);
        }
    }

    // A span per order week; an interval of several days runs on across the weeks.
    private static IEnumerable<PartSpan> Daily(FrequencyPart part, LocalDate from, OrderCalendar calendar)
    {
        LocalDate last = from.PlusDays(part.Length - 1);
        for (LocalDate day = from; day <= last; )
        {
            LocalDate weekEnd = LocalDate.Min(calendar.WeekOf(day).PlusDays(6), last);
            int visitDays = Period.DaysBetween(day, weekEnd) / part.Every + 1;
            yield return new(day, weekEnd, visitDays * part.Least, visitDays * part.Most, part.Most, part.Every);
            day = day.PlusDays(visitDays * part.Every);
        }
    }

    // Counted from the first day each time, so that a part from the 31st does not slide to the 28th.
    private static IEnumerable<PartSpan> Monthly(FrequencyPart part, LocalDate from)
    {
        for (int i = 0; i < part.Length; i++)
            yield return new(from.PlusMonths(i), from.PlusMonths(i + 1).PlusDays(-1), part.Least, part.Most, 1, 1);
    }
}
