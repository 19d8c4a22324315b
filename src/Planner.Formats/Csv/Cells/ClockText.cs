using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Planner.Formats;

/// <summary>Times of day as spreadsheets write them: 08:30, 8:30:00, 8.30, 0830, 8:30 AM, 8am, 8h30; 24:00 is the day's end.</summary>
internal static partial class ClockText
{
    /// <summary>Since midnight, up to 24 hours inclusive; null with a reason where the text is none.</summary>
    public static Duration? Read(string text, out string rule, out string remedy)
    {
        (rule, remedy) = ("A time of day is 00:00 to 24:00.", "Write it as 08:30.");
        Match match = Clock().Match(text);
        if (!match.Success)
        {
            if (Fraction().IsMatch(text))
                (rule, remedy) = (
                    "This looks like a spreadsheet's fraction of a day.",
                    "Format the column as text hh:mm and save the file again."
                );
            return null;
        }
        return Span(match);
    }

    private static Duration? Span(Match match)
    {
        string half = match.Groups["half"].Value.ToUpperInvariant();
        (int hour, int minute, int second) = (Part(match, "h"), Part(match, "m"), Part(match, "s"));
        bool isHalfDay = half.Length > 0;
        if (
            minute > 59
            || second > 59
            || (isHalfDay && hour is < 1 or > 12)
            || (!isHalfDay && !match.Groups["m"].Success)
        )
            return null;
        if (isHalfDay)
            hour = (hour % 12) + (half[0] == 'P' ? 12 : 0);
        var span = Duration.FromSeconds((hour * 3600) + (minute * 60) + second);
        return span <= Duration.FromDays(1) ? span : null;
    }

    private static int Part(Match match, string name) =>
        match.Groups[name].Success ? int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^(?:(?<h>[0-9]{2})(?<m>[0-9]{2})|(?<h>[0-9]{1,2})(?:[:.h](?<m>[0-9]{2})(?::(?<s>[0-9]{2}))?)?)\s?(?<half>[aApP]\.?[mM]\.?)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Clock();

    [GeneratedRegex("^0?[.,][0-9]{3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Fraction();
}
