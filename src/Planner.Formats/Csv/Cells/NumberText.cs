using System.Globalization;

namespace Planner.Formats;

/// <summary>Numbers as spreadsheets write them: a point or a comma before the decimals, spaces between thousands.</summary>
internal static class NumberText
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <returns>Null where the text is no number, or has both a point and a comma.</returns>
    public static decimal? Read(string text)
    {
        string plain = string.Concat(text.Where(letter => letter is not (' ' or '\u00A0' or '\u202F')))
            .Replace('\u2212', '-');
        if (plain.Count(letter => letter is ',' or '.') > 1 || plain.Length > 28)
            return null;
        return decimal.TryParse(plain.Replace(',', '.'), Style, CultureInfo.InvariantCulture, out decimal value)
            ? value
            : null;
    }
}
