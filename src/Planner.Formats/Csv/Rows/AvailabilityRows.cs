using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Shifts, one a row or one for every such day of the week.</summary>
internal sealed class AvailabilityRows(CsvCells cells, ImportContext context, Horizon horizon)
{
    public static ShiftRow? Read(CsvCells cells, ImportContext context, Horizon horizon) =>
        new AvailabilityRows(cells, context, horizon).Read();

    private ShiftRow? Read()
    {
        string clinician = cells.Required("clinician");
        cells.Required("start");
        cells.Required("end");
        List<ShiftTimes> times = [];
        foreach (LocalDate day in Days())
        {
            if (!cells.IsRefused && On(day) is { } shift)
                times.Add(shift);
        }
        return new ShiftRow(clinician, times, Place("start_address"), Place("end_address"));
    }

    private IEnumerable<LocalDate> Days()
    {
        (string date, string weekdays) = (cells.Text("date"), cells.Text("weekdays"));
        if (date.Length > 0 == weekdays.Length > 0)
        {
            string found = date.Length > 0 ? $"{date} and {weekdays}" : "nothing";
            cells.Refuse("date", found, "A shift has a date or weekdays.", "Fill one of the two columns.");
            return [];
        }
        if (date.Length > 0)
            return cells.Days("date");
        IReadOnlyList<IsoDayOfWeek> days = cells.Weekdays("weekdays");
        return horizon.Days.Where(day => days.Contains(day.DayOfWeek));
    }

    private ShiftTimes? On(LocalDate day)
    {
        Instant? start = At("start", day);
        Instant? end = At("end", day);
        Instant? latest = cells.Text("overtime_until").Length > 0 ? At("overtime_until", day) : end;
        IReadOnlyList<Break> breaks = Breaks(day);
        if (start is not { } from || end is not { } until || latest is not { } hardEnd)
            return null;
        if (until <= from)
            cells.Refuse(
                "end",
                cells.Text("end"),
                "A shift ends after it starts.",
                "Swap them, or give the end its date."
            );
        else if (hardEnd < until)
            cells.Refuse(
                "overtime_until",
                cells.Text("overtime_until"),
                "Overtime comes after the end.",
                "Correct it."
            );
        return new ShiftTimes(from, until, hardEnd, breaks);
    }

    private IReadOnlyList<Break> Breaks(LocalDate day)
    {
        Instant? from = At("break_from", day);
        Instant? to = At("break_to", day) ?? from;
        Duration? length = cells.Minutes("break_minutes", 1, 480);
        if (from is { } earliest && to is { } latest && length is { } span && earliest <= latest)
            return [new Break(earliest, latest, span)];
        if ((from is not null || to is not null || length is not null) && !cells.IsRefused)
            cells.Refuse(
                "break_from",
                $"{cells.Text("break_from")} to {cells.Text("break_to")}, {cells.Text("break_minutes")} min",
                "A break has an earliest start, a latest one not before it, and minutes.",
                "Fill the three columns, or none."
            );
        return [];
    }

    private Instant? At(string column, LocalDate day) => cells.Instant(column, cells.Moment(column, day), context.Zone);

    private Address? Place(string column)
    {
        string text = cells.Text(column);
        return text.Length == 0 ? null : cells.Known(column, text, context);
    }
}
