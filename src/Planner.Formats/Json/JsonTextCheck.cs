using System.Text.Json;

namespace Planner.Formats;

/// <summary>
/// What JSON allows and no reader can use: a field twice, a lone surrogate, a NUL in a text. Looks at unknown fields too.
/// </summary>
internal static class JsonTextCheck
{
    public static void Check(JsonCursor cursor)
    {
        switch (cursor.Element.ValueKind)
        {
            case JsonValueKind.Object:
                CheckFields(cursor);
                break;
            case JsonValueKind.Array:
                foreach (JsonCursor item in cursor.Items())
                    Check(item);
                break;
            case JsonValueKind.String:
                CheckText(cursor);
                break;
        }
    }

    private static void CheckFields(JsonCursor cursor)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonProperty property in cursor.Element.EnumerateObject())
        {
            string? name = Decode(() => property.Name);
            if (name is null || name.Contains('\0', StringComparison.Ordinal))
                cursor.Report("a field name with a lone surrogate or NUL", "Names are Unicode.", "Rename the field.");
            else if (!seen.Add(name))
                cursor.Report($"field \"{name}\" twice", "A field stands once in an object.", "Remove one of them.");
            else
                Check(cursor.Child(name, property.Value));
        }
    }

    private static void CheckText(JsonCursor cursor)
    {
        string? text = Decode(cursor.Element.GetString);
        if (text is null)
            cursor.Report("a lone surrogate", "A text is Unicode.", "Remove the broken character.");
        else if (text.Contains('\0', StringComparison.Ordinal))
            cursor.Report("a NUL character", "A text has no NUL (\\u0000).", "Remove it.");
    }

    // The parser keeps escapes undecoded and complains only when they are asked for.
    private static string? Decode(Func<string?> text)
    {
        try
        {
            return text();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
