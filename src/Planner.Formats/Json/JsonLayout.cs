using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Planner.Formats;

/// <summary>
/// Lays a document out for people: the outer levels open, one visit or clinician a line.
/// </summary>
internal static class JsonLayout
{
    private static readonly JsonSerializerOptions Compact = new()
    {
        // Names of places keep their letters; the file is never put into a page unescaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 256,
    };

    /// <param name="openLevels">So many levels below the root are written over several lines.</param>
    public static void Write(JsonObject document, int openLevels, StringBuilder text)
    {
        Write(document, openLevels, "", text);
        text.Append('\n');
    }

    /// <summary>Without white space and with the fields in ordinal order: the same for everything that means the same.</summary>
    public static string Canonical(JsonNode document) => Sorted(document)!.ToJsonString(Compact);

    private static void Write(JsonNode? node, int openLevels, string indent, StringBuilder text)
    {
        if (node is JsonObject fields && openLevels >= 0 && fields.Any(f => f.Value is JsonObject or JsonArray))
            WriteObject(fields, openLevels, indent, text);
        else if (node is JsonArray { Count: > 0 } items && openLevels >= 0)
            WriteArray(items, openLevels, indent, text);
        else
            text.Append(node?.ToJsonString(Compact) ?? "null");
    }

    private static void WriteObject(JsonObject fields, int openLevels, string indent, StringBuilder text)
    {
        text.Append('{');
        string inner = indent + "  ";
        string separator = "\n";
        foreach ((string name, JsonNode? value) in fields)
        {
            text.Append(separator).Append(inner);
            text.Append(JsonSerializer.Serialize(name, Compact)).Append(": ");
            Write(value, openLevels - 1, inner, text);
            separator = ",\n";
        }
        text.Append('\n').Append(indent).Append('}');
    }

    private static void WriteArray(JsonArray items, int openLevels, string indent, StringBuilder text)
    {
        text.Append('[');
        string inner = indent + "  ";
        for (int i = 0; i < items.Count; i++)
        {
            text.Append(i > 0 ? ",\n" : "\n").Append(inner);
            Write(items[i], openLevels - 1, inner, text);
        }
        text.Append('\n').Append(indent).Append(']');
    }

    private static JsonNode? Sorted(JsonNode? node) =>
        node switch
        {
            JsonObject fields => new JsonObject(
                fields
                    .OrderBy(f => f.Key, StringComparer.Ordinal)
                    .Select(f => KeyValuePair.Create(f.Key, Sorted(f.Value)))
            ),
            JsonArray items => new JsonArray([.. items.Select(Sorted)]),
            _ => node?.DeepClone(),
        };
}
