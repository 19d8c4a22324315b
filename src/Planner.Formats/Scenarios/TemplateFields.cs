using NodaTime;
using NodaTime.Text;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Shifts by the clock in a document.
/// </summary>
internal static class TemplateFields
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private static readonly Dictionary<string, IsoDayOfWeek> Days = new(StringComparer.Ordinal)
    {
        ["monday"] = IsoDayOfWeek.Monday,
        ["tuesday"] = IsoDayOfWeek.Tuesday,
        ["wednesday"] = IsoDayOfWeek.Wednesday,
        ["thursday"] = IsoDayOfWeek.Thursday,
        ["friday"] = IsoDayOfWeek.Friday,
        ["saturday"] = IsoDayOfWeek.Saturday,
        ["sunday"] = IsoDayOfWeek.Sunday,
    };

    public static ShiftTemplate Shift(JsonCursor cursor)
    {
        LocalTime hardEnd = cursor.Required("hardEnd")?.TimeOfDay() ?? default;
        ShiftTemplate shift = new()
        {
            Start = cursor.Required("start")?.TimeOfDay() ?? default,
            SoftEnd = cursor.Optional("softEnd")?.TimeOfDay() ?? hardEnd,
            HardEnd = hardEnd,
            Days = cursor.List("days", Day),
            Break = cursor.Optional("break") is { } pause ? Break(pause) : null,
        };
        cursor.KeepUnknown();
        return shift;
    }

    private static BreakTemplate Break(JsonCursor cursor)
    {
        BreakTemplate pause = new(
            cursor.Required("earliestStart")?.TimeOfDay() ?? default,
            cursor.Required("latestStart")?.TimeOfDay() ?? default,
            cursor.Required("length")?.Span() ?? Duration.Zero
        );
        cursor.KeepUnknown();
        return pause;
    }

    private static IsoDayOfWeek Day(JsonCursor cursor)
    {
        string text = cursor.Text();
        if (Days.TryGetValue(text, out IsoDayOfWeek day))
            return day;
        if (text.Length > 0)
            cursor.Report($"\"{text}\"", $"This is one of {string.Join(", ", Days.Keys)}.", "Use one of these names.");
        return IsoDayOfWeek.Monday;
    }

    private static LocalTime TimeOfDay(this JsonCursor cursor)
    {
        string text = cursor.Text();
        ParseResult<LocalTime> parsed = Clock.Parse(text);
        if (!parsed.Success && text.Length > 0)
            cursor.Report(cursor.Shown(), "A time of day is written by the 24-hour clock.", "Write it like 07:30.");
        return parsed.Success ? parsed.Value : default;
    }
}
