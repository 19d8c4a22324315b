using System.Globalization;

namespace Planner.Api;

/// <summary>Moments in answers.</summary>
internal static class Moments
{
    /// <param name="unixMilliseconds">As the store keeps it.</param>
    /// <returns>RFC 3339 in UTC, as 2026-03-02T07:15:00.250Z.</returns>
    public static string Write(long unixMilliseconds) =>
        DateTimeOffset
            .FromUnixTimeMilliseconds(unixMilliseconds)
            .ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
