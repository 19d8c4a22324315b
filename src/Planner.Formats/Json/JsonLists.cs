using System.Text.Json.Nodes;

namespace Planner.Formats;

/// <summary>
/// Lists of a document, and writing only what differs from the default.
/// </summary>
internal static class JsonLists
{
    /// <summary>A list that may be absent.</summary>
    public static List<T> List<T>(this JsonCursor cursor, string name, Func<JsonCursor, T> read) =>
        [.. (cursor.Optional(name)?.Items() ?? []).Select(read)];

    /// <summary>A list that must be there; it may be empty.</summary>
    public static List<T> RequiredList<T>(this JsonCursor cursor, string name, Func<JsonCursor, T> read) =>
        [.. (cursor.Required(name)?.Items() ?? []).Select(read)];

    public static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode> write) => new([.. items.Select(write)]);

    /// <summary>Adds a list unless it is empty.</summary>
    public static void AddList<T>(
        this JsonObject target,
        string name,
        IReadOnlyCollection<T> items,
        Func<T, JsonNode> write
    )
    {
        if (items.Count > 0)
            target[name] = Array(items, write);
    }

    /// <summary>Adds a value unless it is the default.</summary>
    public static void AddUnless(this JsonObject target, string name, JsonNode? value, bool isDefault)
    {
        if (!isDefault)
            target[name] = value;
    }
}
