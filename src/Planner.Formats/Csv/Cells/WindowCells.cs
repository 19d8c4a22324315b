using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Windows in rows of visits and of the waitlist.</summary>
internal static class WindowCells
{
    /// <summary>From the earliest to the latest start, on each of the days.</summary>
    public static IReadOnlyList<TimeWindow> Windows(
        this CsvCells cells,
        IReadOnlyList<LocalDate> days,
        DateTimeZone zone
    )
    {
        cells.Required("from");
        cells.Required("to");
        List<TimeWindow> windows = [];
        foreach (LocalDate day in days)
        {
            if (cells.IsRefused)
                break;
            Instant? from = cells.Instant("from", cells.Moment("from", day), zone);
            Instant? to = cells.Instant("to", cells.Moment("to", day), zone);
            if (from is { } start && to is { } end && cells.InOrder("to", start, end))
                windows.Add(new TimeWindow(start, end));
        }
        return windows;
    }

    /// <summary>Whether a span does not end before it starts; a fault where it does.</summary>
    public static bool InOrder(this CsvCells cells, string column, Instant start, Instant end)
    {
        if (start <= end)
            return true;
        cells.Refuse(column, cells.Text(column), "It ends before it starts.", "Swap them, or give the end its date.");
        return false;
    }
}
