using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Planner.Formats;

/// <summary>
/// Dates as spreadsheets write them: 2026-03-02 first of all, 2026/3/2, 20260302, 2.3.2026 (day first, as wherever dots are
/// used), 2 Mar 2026, Mar 2, 2026. 3/4/2026 is ambiguous and refused unless somebody said what is meant.
/// </summary>
internal static partial class DayText
{
    private const string Form = "Write it as 2026-03-02.";

    /// <summary>The date, or why it is none with what to do.</summary>
    public static LocalDate? Read(string text, DateOrder order, out string rule, out string remedy)
    {
        (rule, remedy) = ("A date is a day of the calendar.", Form);
        if (YearFirst().Match(text) is { Success: true } iso)
            return Date(iso);
        if (Dotted().Match(text) is { Success: true } dotted)
            return Date(dotted);
        if (Worded(text) is { } worded)
            return worded;
        if (Slashed().Match(text) is { Success: true } slashed)
            return OfSlashed(slashed, order, ref rule, ref remedy);
        if (Serial().IsMatch(text))
            (rule, remedy) = (
                "This looks like a spreadsheet's number of a day.",
                "Format the column as text yyyy-mm-dd and save the file again."
            );
        else if (ShortYear().IsMatch(text))
            rule = "The year has four digits.";
        return null;
    }

    private static LocalDate? OfSlashed(Match match, DateOrder order, ref string rule, ref string remedy)
    {
        (int first, int second, int year) = (Part(match, "a"), Part(match, "b"), Part(match, "y"));
        if (first > 12 || order == DateOrder.DayFirst)
            return Date(year, second, first);
        if (second > 12 || first == second || order == DateOrder.MonthFirst)
            return Date(year, first, second);
        rule = FormattableString.Invariant(
            $"It may mean {year}-{second:00}-{first:00} or {year}-{first:00}-{second:00}."
        );
        remedy = "Write the year first, or say --date-order dmy or mdy.";
        return null;
    }

    private static LocalDate? Worded(string text)
    {
        Match match = MonthWord().Match(text);
        if (!match.Success)
            return null;
        string[] months = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames;
        int month = Array.FindIndex(
            months,
            name => match.Groups["m"].Value.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        );
        return month < 0 ? null : Date(Part(match, "y"), month + 1, Part(match, "d"));
    }

    private static LocalDate? Date(Match match) => Date(Part(match, "y"), Part(match, "m"), Part(match, "d"));

    private static LocalDate? Date(int year, int month, int day) =>
        year is >= 2000 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    private static int Part(Match match, string name) =>
        int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<y>[0-9]{4})(?<s>[-/.]?)(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})(?:[T ]00:00(?::00)?)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<d>[0-9]{1,2})\.\s?(?<m>[0-9]{1,2})\.\s?(?<y>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^(?<a>[0-9]{1,2})[/-](?<b>[0-9]{1,2})[/-](?<y>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();

    [GeneratedRegex(
        @"^(?:(?<d>[0-9]{1,2})[ -](?<m>[A-Za-z]{3,9})\.?[ -]|(?<m>[A-Za-z]{3,9})\.? (?<d>[0-9]{1,2}),? )(?<y>[0-9]{4})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex MonthWord();

    [GeneratedRegex(@"^[3-7][0-9]{4}(?:[.,]0+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Serial();

    [GeneratedRegex(@"^[0-9]{1,2}[-/. ][0-9A-Za-z]{1,9}[-/. ][0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortYear();
}
