using System.Text.Json.Nodes;
using NodaTime;

namespace Planner.Formats;

/// <summary>Days of the documents of a branch.</summary>
internal static class SheetDays
{
    /// <summary>The agency's; UTC where it is none.</summary>
    public static DateTimeZone Zone(JsonObject branch) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(branch.Part("agency").Text("timeZone")) ?? DateTimeZone.Utc;

    /// <summary>The day a visit's first window begins; null where it has none.</summary>
    public static string? FirstDay(JsonObject visit, DateTimeZone zone)
    {
        Instant[] starts =
        [
            .. visit.Things(SheetNames.Windows).Select(window => window.Moment(SheetNames.Start)).OfType<Instant>(),
        ];
        return starts.Length > 0 ? JsonTimes.Write(starts.Min().InZone(zone).Date) : null;
    }
}
