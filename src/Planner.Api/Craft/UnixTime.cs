using System.Globalization;

namespace Planner.Api;

/// <summary>Moments of the store as people and programs read them.</summary>
public static class UnixTime
{
    /// <param name="milliseconds">Since 1970; null gives null.</param>
    /// <returns>ISO 8601 in UTC, to the millisecond.</returns>
    public static string? Text(long? milliseconds) => milliseconds is { } moment ? Text(moment) : null;

    /// <inheritdoc cref="Text(long?)"/>
    public static string Text(long milliseconds) =>
        DateTimeOffset
            .FromUnixTimeMilliseconds(milliseconds)
            .ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
