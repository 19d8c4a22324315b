using System.Globalization;
using NodaTime;

namespace Planner.Coordination;

/// <summary>Changes in words.</summary>
internal static class ChangeWords
{
    /// <summary>"+12 min", "-20 min"; rounded away from zero.</summary>
    public static string Minutes(Duration moved)
    {
        double minutes = moved.TotalMinutes;
        double whole = minutes < 0 ? Math.Floor(minutes) : Math.Ceiling(minutes);
        return string.Create(CultureInfo.InvariantCulture, $"{whole:+0;-0;0} min");
    }

    public static string Why(ChangeReason reason, string? other) =>
        reason switch
        {
            ChangeReason.Disturbed => "the event: its promise could not stand",
            ChangeReason.New => "new visit",
            ChangeReason.Pushed => "what comes before it on the route changed",
            ChangeReason.MakesRoom => other is null ? "makes room" : $"makes room for {other}",
            _ => other is null ? "gives way" : $"gives way to {other}, which matters more",
        };
}
