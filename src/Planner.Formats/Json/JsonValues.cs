using System.Text.Json;

namespace Planner.Formats;

/// <summary>
/// Plain values of a cursor. A value that does not fit is a mistake and read as the default.
/// </summary>
public static class JsonValues
{
    private const int LongestText = 1000;
    private const decimal LargestPoints = 1_000_000;

    /// <summary>A text of 1..1000 characters.</summary>
    public static string Text(this JsonCursor cursor)
    {
        if (!cursor.Is(JsonValueKind.String, "a text"))
            return "";
        if (Decoded(cursor) is { Length: > 0 and <= LongestText } text)
            return text;
        cursor.Report(cursor.Shown(), "A text has 1 to 1000 characters.", "Give such a text.");
        return "";
    }

    public static bool Flag(this JsonCursor cursor)
    {
        if (cursor.Element.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return cursor.Element.GetBoolean();
        cursor.Report(cursor.Shown(), "This is true or false.", "Write true or false without quotes.");
        return false;
    }

    /// <summary>A whole number in a range, both ends included.</summary>
    public static int Integer(this JsonCursor cursor, int min, int max)
    {
        if (!cursor.Is(JsonValueKind.Number, "a number"))
            return min;
        if (cursor.Element.TryGetInt32(out int value) && value >= min && value <= max)
            return value;
        cursor.Report(
            cursor.Shown(),
            FormattableString.Invariant($"A whole number from {min} to {max}."),
            "Give a number in that range."
        );
        return min;
    }

    /// <summary>A number in a range, both ends included; 1e400 and the like are out of it.</summary>
    public static double Number(this JsonCursor cursor, double min, double max)
    {
        if (!cursor.Is(JsonValueKind.Number, "a number"))
            return min;
        if (cursor.Element.TryGetDouble(out double value) && value >= min && value <= max)
            return value;
        cursor.Report(
            cursor.Shown(),
            FormattableString.Invariant($"A number from {min} to {max}."),
            "Give a number in that range."
        );
        return min;
    }

    /// <summary>A whole number of 32 bits; the domain says which make sense.</summary>
    public static int Integer(this JsonCursor cursor) => cursor.Integer(int.MinValue, int.MaxValue);

    /// <summary>A whole number of 64 bits.</summary>
    public static long Long(this JsonCursor cursor)
    {
        if (!cursor.Is(JsonValueKind.Number, "a number"))
            return 0;
        if (!cursor.Element.TryGetInt64(out long value))
            cursor.Report(cursor.Shown(), "A whole number of 64 bits.", "Give such a number.");
        return value;
    }

    /// <summary>A number as it is written, without rounding.</summary>
    public static decimal Exact(this JsonCursor cursor)
    {
        if (!cursor.Is(JsonValueKind.Number, "a number"))
            return 0;
        if (!cursor.Element.TryGetDecimal(out decimal value))
            cursor.Report(cursor.Shown(), "A number of at most 28 digits.", "Give a smaller number.");
        return value;
    }

    /// <summary>Points with at most two decimals, in hundredths.</summary>
    public static int Points(this JsonCursor cursor)
    {
        decimal points = cursor.Exact();
        if (Math.Abs(points) <= LargestPoints && decimal.Round(points, 2) == points)
            return (int)(points * 100);
        cursor.Report(cursor.Shown(), "Points have at most two decimals, up to 1,000,000.", "Round them.");
        return 0;
    }

    /// <summary>The number without the zeros that only tell how it was once written.</summary>
    public static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    // A lone surrogate was reported when the text was checked; here it only must not throw.
    private static string? Decoded(JsonCursor cursor)
    {
        try
        {
            return cursor.Element.GetString();
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }
}
