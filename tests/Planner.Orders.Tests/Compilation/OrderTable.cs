using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Planner.Domain;

namespace Planner.Orders.Tests;

/// <summary>Rows of the tables beside this file.</summary>
internal static class OrderTable
{
    private static readonly LocalDate Sunday = new(2026, 3, 1);

    /// <summary>The rows' cells; lines that begin with # and empty ones left out.</summary>
    public static IEnumerable<string[]> Rows(string file)
    {
        using Stream stream = typeof(OrderTable).Assembly.GetManifestResourceStream(file)!;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('|');
        }
    }

    public static CareOrder Order(string frequency, string effective, string period)
    {
        LocalDate from = period.Length > 0 ? Date(period) : Sunday;
        return new()
        {
            Id = new("o1"),
            Patient = new("p1"),
            Frequency = frequency,
            Period = new(from),
            Effective = effective.Length > 0 ? Date(effective) : from,
        };
    }

    public static OrderCalendar Calendar(string weekStart, string holds, string discharge) =>
        new()
        {
            WeekStart =
                weekStart.Length > 0 ? Enum.Parse<IsoDayOfWeek>(weekStart, ignoreCase: true) : IsoDayOfWeek.Sunday,
            Holds =
            [
                .. holds
                    .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(Hold),
            ],
            Discharge = discharge.Length > 0 ? Date(discharge) : null,
        };

    /// <summary>Visits by week as the table writes them.</summary>
    public static string Shown(CompiledOrder order) =>
        order.IsRefused
            ? "refused: " + string.Join("; ", order.Mistakes)
            : string.Join(" / ", FrequencyReader.Read(order.Order.Frequency).Lines.Zip(order.Lines, Line));

    private static string Line(FrequencyLine written, CompiledLine line)
    {
        IEnumerable<string> weeks = line.Weeks.Select(w => w.Expected.ToString(CultureInfo.InvariantCulture));
        string visits = string.Join(' ', line.Prn is { } prn ? weeks.Append($"prn {prn.Cap}") : weeks);
        return written.Name.Length > 0 ? $"{written.Name}: {visits}" : visits;
    }

    private static Hold Hold(string text)
    {
        string[] ends = text.Split("..");
        return new(Date(ends[0]), ends[1].Length > 0 ? Date(ends[1]) : null);
    }

    private static LocalDate Date(string text) =>
        LocalDatePattern.Iso.Parse(text.Length == 5 ? "2026-" + text : text).Value;
}
