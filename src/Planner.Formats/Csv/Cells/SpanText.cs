using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Planner.Formats;

/// <summary>Lengths as spreadsheets write them: 45, 45 min, 1:15, 1h, 1h15, 1 h 15 min, PT1H15M. A bare number is minutes.</summary>
internal static partial class SpanText
{
    /// <returns>Null where the text is no length of whole minutes.</returns>
    public static Duration? Read(string text)
    {
        Match match = Bare().Match(text) is { Success: true } bare ? bare : Parts().Match(text);
        if (!match.Success || !(match.Groups["h"].Success || match.Groups["m"].Success))
            return null;
        return Duration.FromMinutes((Part(match, "h") * 60) + Part(match, "m"));
    }

    private static int Part(Match match, string name) =>
        match.Groups[name].Success ? int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<m>[0-9]{1,5})(?:[.,]0+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(
        @"^(?:(?<h>[0-9]{1,3}):(?<m>[0-5][0-9])(?::00)?|(?:PT)?(?:(?<h>[0-9]{1,3})\s?h(?:ours?|rs?)?\s?)?(?:(?<m>[0-9]{1,5})\s?(?:m|min|mins|minutes)?\.?)?)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Parts();
}
