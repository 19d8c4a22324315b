using NodaTime;

namespace Planner.Formats;

/// <summary>
/// The cells of one row by column. A cell that does not hold what is asked for is named in the list of faults, refuses its row and
/// reads as null.
/// </summary>
internal sealed class CsvCells(CsvTable table, CsvRow row, ImportContext context)
{
    private const int LongestText = 1000;

    public CsvTable Table => table;

    public CsvRow Row => row;

    /// <summary>Whether anything in the row was refused so far.</summary>
    public bool IsRefused => context.Faults.IsRefused(table, row);

    /// <summary>What stands in a cell, without spaces around it; empty where the column or the cell is missing.</summary>
    public string Text(string column)
    {
        string text = Raw(column);
        if (
            text.Length <= LongestText
            && !text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t'))
        )
            return text;
        Refuse(
            column,
            text[..Math.Min(text.Length, 40)] + "...",
            FormattableString.Invariant($"A cell has at most {LongestText} characters and no control characters."),
            "Shorten it."
        );
        return "";
    }

    /// <summary>What stands in a cell that must not be empty.</summary>
    public string Required(string column)
    {
        string text = Text(column);
        if (table.Columns.ContainsKey(column) && Raw(column).Length == 0)
            Refuse(column, "nothing", $"Every row fills this column. {About(column)}", "Fill it.");
        return text;
    }

    /// <summary>One day, or several parted as in a list.</summary>
    public IReadOnlyList<LocalDate> Days(string column)
    {
        string text = Text(column);
        if (DayText.Read(text, context.DateOrder, out _, out _) is { } one)
            return [one];
        return [.. List(column).Select(item => Day(column, item)).OfType<LocalDate>().Distinct().Order()];
    }

    public LocalDate? Day(string column, string text)
    {
        if (text.Length == 0)
            return null;
        LocalDate? day = DayText.Read(text, context.DateOrder, out string rule, out string remedy);
        if (day is null)
            Refuse(column, text, rule, remedy);
        return day;
    }

    /// <summary>A time of day, or a moment with its own date, on a day.</summary>
    public LocalDateTime? Moment(string column, LocalDate day)
    {
        string text = Text(column);
        if (text.Length == 0)
            return null;
        if (text.Split(['T', ' '], 2) is [{ Length: >= 8 } date, var time] && char.IsDigit(date[0]) && time.Length >= 3)
            return Day(column, date) is { } own ? Clock(column, time)?.Invoke(own) : null;
        return Clock(column, text)?.Invoke(day);
    }

    public Duration? Minutes(string column, int least, int most)
    {
        string text = Text(column);
        if (text.Length == 0)
            return null;
        Duration? span = SpanText.Read(text);
        if (span is { } known && known >= Duration.FromMinutes(least) && known <= Duration.FromMinutes(most))
            return known;
        Refuse(
            column,
            text,
            FormattableString.Invariant($"A length is {least} to {most} whole minutes."),
            "Write minutes, as 45, or hours and minutes, as 1:15."
        );
        return null;
    }

    public decimal? Number(string column, decimal least, decimal most)
    {
        string text = Text(column);
        if (text.Length == 0)
            return null;
        decimal? value = NumberText.Read(text);
        if (value >= least && value <= most)
            return value;
        Refuse(
            column,
            text,
            FormattableString.Invariant($"A number from {least} to {most}."),
            "Give a number in that range."
        );
        return null;
    }

    public int? Integer(string column, int least, int most)
    {
        decimal? value = Number(column, least, most);
        if (value is null || decimal.Truncate(value.Value) == value)
            return (int?)value;
        Refuse(column, Text(column), "A whole number.", "Round it.");
        return null;
    }

    public bool? Flag(string column)
    {
        string text = Text(column);
        switch (text.ToUpperInvariant())
        {
            case "":
                return null;
            case "YES" or "Y" or "TRUE" or "1" or "X":
                return true;
            case "NO" or "N" or "FALSE" or "0":
                return false;
            default:
                Refuse(column, text, "Yes or no.", "Write yes or no.");
                return null;
        }
    }

    /// <summary>The parts of a cell that may hold several things.</summary>
    public IReadOnlyList<string> List(string column) =>
        Text(column)
            .Split(['|', ';', ',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public void Refuse(string column, string found, string rule, string remedy) =>
        context.Faults.Add(table, row, column, found, rule, remedy);

    private string Raw(string column) =>
        table.Columns.TryGetValue(column, out int index) && index < row.Cells.Count
            ? row.Cells[index].Trim().Trim('\u00A0', '\uFEFF').Trim()
            : "";

    private Func<LocalDate, LocalDateTime>? Clock(string column, string text)
    {
        Duration? clock = ClockText.Read(text, out string rule, out string remedy);
        if (clock is { } span)
            return day => day.AtMidnight().PlusSeconds((long)span.TotalSeconds);
        Refuse(column, text, rule, remedy);
        return null;
    }

    private string About(string column) => table.Sheet.Columns.First(known => known.Name == column).About;
}
