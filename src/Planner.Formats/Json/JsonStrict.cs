using System.Text.Json;

namespace Planner.Formats;

/// <summary>
/// Documents that are never written back: a field nobody knows is a slip of the pen, and named.
/// </summary>
public static class JsonStrict
{
    /// <summary>Reports every field of this object that nobody asked for.</summary>
    public static void RefuseUnknown(this JsonCursor cursor)
    {
        foreach (JsonProperty property in cursor.Unasked())
            cursor.Mistakes.Add(
                cursor.Child(property.Name, property.Value).Place,
                $"field \"{property.Name}\"",
                "Fields are those of the schema.",
                "Correct the name, or remove it."
            );
    }
}
