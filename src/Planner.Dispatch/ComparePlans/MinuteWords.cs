using System.Globalization;
using NodaTime;

namespace Planner.Dispatch;

/// <summary>Spans in words.</summary>
internal static class MinuteWords
{
    /// <summary>"+12 min", "-20 min"; rounded away from zero.</summary>
    public static string Moved(Duration moved)
    {
        double minutes = moved.TotalMinutes;
        double whole = minutes < 0 ? Math.Floor(minutes) : Math.Ceiling(minutes);
        return string.Create(CultureInfo.InvariantCulture, $"{whole:+0;-0;0} min");
    }
}
