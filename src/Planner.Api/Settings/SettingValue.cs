using System.Globalization;
using Planner.Store;

namespace Planner.Api;

/// <summary>Reads values of settings; what cannot be read is a <see cref="FormatException"/> whose text is the rule.</summary>
internal static class SettingValue
{
    public static int Whole(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
        && value >= least
        && value <= most
            ? value
            : throw new FormatException(FormattableString.Invariant($"It is a whole number from {least} to {most}."));

    public static double Number(string text, double least, double most) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
        && value >= least
        && value <= most
            ? value
            : throw new FormatException(FormattableString.Invariant($"It is a number from {least} to {most}."));

    /// <summary>Addresses, with spaces, commas or semicolons between them.</summary>
    public static IReadOnlyList<string> Addresses(string text)
    {
        string[] urls = text.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        return urls.Length > 0 && urls.All(IsAddress)
            ? urls
            : throw new FormatException("An address is written like http://127.0.0.1:5080.");
    }

    public static string Text(string text) =>
        text.Trim().Length > 0 ? text : throw new FormatException("It is not empty.");

    public static string OneOf(string text, params string[] words) =>
        words.Contains(text, StringComparer.Ordinal)
            ? text
            : throw new FormatException($"It is one of {string.Join(", ", words)}.");

    /// <summary>32 bytes in base64.</summary>
    public static IReadOnlyList<byte> Key(string text)
    {
        try
        {
            return SealOptions.ReadKey(text) ?? throw new FormatException("It is not empty.");
        }
        catch (ArgumentException wrong)
        {
            throw new FormatException(wrong.Message, wrong);
        }
    }

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text.Replace("://*", "://any", StringComparison.Ordinal), UriKind.Absolute, out Uri? url)
        && url.Scheme is ("http" or "https");
}
