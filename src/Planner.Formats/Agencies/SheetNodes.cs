using System.Text.Json.Nodes;
using NodaTime;

namespace Planner.Formats;

/// <summary>Fields of documents that a reader has found sound: what is missing or of another kind is taken for absent.</summary>
internal static class SheetNodes
{
    public static string Text(this JsonObject? document, string name) =>
        document?[name] is JsonValue value && value.TryGetValue(out string? text) ? text : "";

    public static JsonObject? Part(this JsonObject? document, string name) => document?[name] as JsonObject;

    public static IEnumerable<JsonObject> Things(this JsonObject? document, string name) =>
        document?[name] is JsonArray items ? items.OfType<JsonObject>() : [];

    public static IEnumerable<string> Texts(this JsonObject? document, string name) =>
        document?[name] is JsonArray items
            ? items
                .OfType<JsonValue>()
                .Select(item => item.TryGetValue(out string? text) ? text : "")
                .Where(text => text.Length > 0)
            : [];

    /// <summary>Null where it is no moment.</summary>
    public static Instant? Moment(this JsonObject? document, string name) =>
        JsonTimes.TryMoment(document.Text(name), out Instant moment) ? moment : null;

    /// <summary>A copy that may be put into another document.</summary>
    public static JsonObject Copy(this JsonObject document) => (JsonObject)document.DeepClone();

    /// <summary>A copy without some of its fields.</summary>
    public static JsonObject Without(this JsonObject document, params ReadOnlySpan<string> names)
    {
        JsonObject copy = document.Copy();
        foreach (string name in names)
            copy.Remove(name);
        return copy;
    }

    public static void SetList(this JsonObject target, string name, IEnumerable<JsonObject> items)
    {
        JsonNode[] copies = [.. items.Select(item => item.Parent is null ? item : item.DeepClone())];
        if (copies.Length > 0)
            target[name] = new JsonArray(copies);
        else
            target.Remove(name);
    }
}
