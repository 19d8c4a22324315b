using NodaTime;

namespace Planner.Formats;

/// <summary>
/// Days of the week in a document: <c>monday</c> to <c>sunday</c>.
/// </summary>
internal static class WeekDays
{
    public static IReadOnlyList<IsoDayOfWeek> Working { get; } =
    [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    public static List<IsoDayOfWeek> Read(JsonCursor list) => [.. list.Items().Select(One)];

    public static IsoDayOfWeek One(JsonCursor cursor)
    {
        string text = cursor.Text();
        for (IsoDayOfWeek day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
        {
            if (day.ToString().Equals(text, StringComparison.OrdinalIgnoreCase))
                return day;
        }
        if (text.Length > 0)
            cursor.Report($"\"{text}\"", "A day of the week is monday to sunday.", "Use one of these names.");
        return IsoDayOfWeek.Sunday;
    }
}
