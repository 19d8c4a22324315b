using System.Text.Json;

namespace Planner.Formats;

/// <summary>
/// Names of an enumeration as documents spell them: camelCase, except all-capital abbreviations (RN), which stay.
/// </summary>
public static class JsonChoice
{
    /// <summary>One of the names of the enumeration.</summary>
    public static T Choice<T>(this JsonCursor cursor)
        where T : struct, Enum => Parse<T>(cursor, cursor.Text());

    /// <summary>A name that stands at this place, as a field's name does.</summary>
    public static T Parse<T>(JsonCursor cursor, string text)
        where T : struct, Enum
    {
        foreach (T value in Enum.GetValues<T>())
        {
            if (Name(value) == text)
                return value;
        }
        if (text.Length > 0)
            cursor.Report(
                $"\"{text}\"",
                $"This is one of {string.Join(", ", Enum.GetValues<T>().Select(Name))}.",
                "Use one of these names."
            );
        return default;
    }

    public static string Name<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return name.All(char.IsUpper) ? name : JsonNamingPolicy.CamelCase.ConvertName(name);
    }
}
