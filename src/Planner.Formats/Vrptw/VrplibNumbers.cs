using System.Globalization;

namespace Planner.Formats;

/// <summary>Numbers of a VRPLIB file. What does not fit is a mistake and read as the least value.</summary>
internal static class VrplibNumbers
{
    /// <summary>A number in a range, both ends included, without rounding.</summary>
    public static decimal Number(this VrplibText text, VrplibLine line, int word, decimal least, decimal most)
    {
        if (
            decimal.TryParse(line.Words[word], NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            && value >= least
            && value <= most
        )
            return value;
        text.Mistakes.Add(
            line.Place,
            line.Shown,
            FormattableString.Invariant($"Word {word + 1} is a number from {least} to {most}."),
            "Correct it."
        );
        return least;
    }

    /// <summary>A whole number in a range, both ends included.</summary>
    public static int Whole(this VrplibText text, VrplibLine line, int word, int least, int most)
    {
        decimal value = text.Number(line, word, least, most);
        if (value != decimal.Truncate(value))
            text.Mistakes.Add(line.Place, line.Shown, "This is a whole number.", "Round it.");
        return (int)value;
    }

    /// <summary>A time in ticks of 1/10: 0..1,000,000 with at most one decimal.</summary>
    public static int Ticks(this VrplibText text, VrplibLine line, int word)
    {
        decimal ticks = text.Number(line, word, 0, 1_000_000) * VrptwInstance.Ticks;
        if (ticks != decimal.Truncate(ticks))
            text.Mistakes.Add(line.Place, line.Shown, "Times have at most one decimal.", "Round it to tenths.");
        return (int)ticks;
    }

    /// <summary>The whole number of a header; null (and, where it must be there, a mistake) when it is absent.</summary>
    public static int? Whole(this VrplibText text, string header, bool required, int least, int most)
    {
        if (text.Header(header) is { } line)
        {
            if (line.Words.Length == 1)
                return text.Whole(line, 0, least, most);
            text.Mistakes.Add(line.Place, line.Shown, $"{header} has one value.", "Give one number.");
        }
        else if (required)
        {
            text.Missing(header);
        }
        return null;
    }

    /// <summary>
    /// The rows of a section by node, 0 = depot: <c>id value...</c> with ids 1..count. A node that is missing or told twice is
    /// a mistake; null stands for it.
    /// </summary>
    public static VrplibLine?[] Rows(this VrplibText text, string section, int count, int words)
    {
        VrplibLine?[] rows = new VrplibLine?[count];
        if (text.Section(section) is not { } lines)
        {
            text.Missing(section);
            return rows;
        }
        foreach (VrplibLine line in lines)
        {
            if (line.Words.Length != words)
                text.Mistakes.Add(
                    line.Place,
                    line.Shown,
                    FormattableString.Invariant($"A row of {section} has {words} numbers."),
                    "Complete the row."
                );
            else
                Place(text, rows, line);
        }
        ReportMissing(text, section, rows);
        return rows;
    }

    private static void Place(VrplibText text, VrplibLine?[] rows, VrplibLine line)
    {
        int before = text.Mistakes.All.Count;
        int node = text.Whole(line, 0, 1, rows.Length) - 1;
        if (text.Mistakes.All.Count > before)
            return;
        if (rows[node] is { } first)
            text.Mistakes.Add(
                line.Place,
                line.Shown,
                $"A node has one row in a section; {first.Place} is of this one.",
                "Remove one of them."
            );
        rows[node] ??= line;
    }

    private static void ReportMissing(VrplibText text, string section, VrplibLine?[] rows)
    {
        int[] missing = [.. Enumerable.Range(0, rows.Length).Where(n => rows[n] is null)];
        if (missing.Length > 0)
            text.Mistakes.Add(
                section,
                FormattableString.Invariant(
                    $"no row for {missing.Length} of {rows.Length} nodes, first {missing[0] + 1}"
                ),
                "Every node 1..DIMENSION has a row.",
                "Give the whole section, or correct DIMENSION."
            );
    }
}
