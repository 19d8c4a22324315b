using System.Text.Json;

namespace Planner.Formats;

/// <summary>The pieces of a UHHC file: times, ranges, names that point elsewhere.</summary>
internal static class UhhcFields
{
    // Keeps every sum of a plan far below the limit of 32-bit ticks.
    private const int LargestMinutes = 100_000;

    /// <summary>Whole minutes <paramref name="least"/>..100,000; 207.0 is one of them.</summary>
    public static int Minutes(this JsonCursor cursor, int least = 0)
    {
        double value = cursor.Number(least, LargestMinutes);
        if (value != Math.Truncate(value))
            cursor.Report(cursor.Shown(), "Times are whole minutes.", "Round it.");
        return (int)value;
    }

    /// <summary>Two times, {start, end} or [start, end] (or other names), the second not before the first.</summary>
    public static (int Low, int High) Range(this JsonCursor? cursor, string low, string high)
    {
        if (cursor is null)
            return (0, 0);
        int[] values =
            cursor.Element.ValueKind == JsonValueKind.Array
                ? [.. cursor.Items().Select(item => item.Minutes())]
                : [cursor.Required(low)?.Minutes() ?? 0, cursor.Required(high)?.Minutes() ?? LargestMinutes];
        if (values is [int first, int second] && first <= second)
            return (first, second);
        cursor.Report(
            cursor.Element.GetRawText() is { Length: <= 60 } raw ? raw : "a value",
            $"This is {low} and {high}, the second not before the first.",
            "Swap or complete them."
        );
        return (0, 0);
    }

    /// <summary>The index of what a name points to; 0 (and a mistake) when there is no such thing.</summary>
    public static int Pointer(this JsonCursor? cursor, IReadOnlyDictionary<string, int> known, string kind)
    {
        if (cursor?.Text() is not { Length: > 0 } id)
            return 0;
        if (known.TryGetValue(id, out int index))
            return index;
        cursor.Report($"{kind} \"{id}\"", $"The file has a {kind} of this name.", "Correct the name.");
        return 0;
    }

    /// <summary>Indices by id; an id that stands twice is a mistake.</summary>
    public static Dictionary<string, int> Ids(this JsonCursor root, string list)
    {
        Dictionary<string, int> ids = new(StringComparer.Ordinal);
        int index = 0;
        foreach (JsonCursor item in root.Required(list)?.Items() ?? [])
        {
            if (item.Required("id") is { } field && field.Text() is { Length: > 0 } id && !ids.TryAdd(id, index))
                field.Report(
                    $"\"{id}\"",
                    FormattableString.Invariant($"Ids are unique; {list}[{ids[id]}] has this one."),
                    "Rename one of them."
                );
            index++;
        }
        return ids;
    }

    /// <summary>A list of names.</summary>
    public static List<string> Names(this JsonCursor? cursor) => [.. (cursor?.Items() ?? []).Select(n => n.Text())];
}
