using System.Globalization;
using System.Text.Json.Nodes;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Puts the fields that nobody knew back where they were. Where the object is gone, so are they.
/// </summary>
internal static class UnknownFieldMerge
{
    public static void AddTo(JsonObject document, IEnumerable<UnknownField> fields)
    {
        foreach (UnknownField field in fields)
        {
            JsonNode? node = document;
            foreach (string step in field.Path)
                node = node is null ? null : Step(node, step);
            if (node is JsonObject target && !target.ContainsKey(field.Name))
                target[field.Name] = JsonNode.Parse(field.Json);
        }
    }

    private static JsonNode? Step(JsonNode node, string step) =>
        (node, step[0]) switch
        {
            (JsonArray items, '@') => items.FirstOrDefault(i => Id(i) == step[1..]),
            (JsonArray items, '[') => items.ElementAtOrDefault(
                int.Parse(step.AsSpan(1, step.Length - 2), CultureInfo.InvariantCulture)
            ),
            (JsonObject fields, _) => fields[step],
            _ => null,
        };

    private static string? Id(JsonNode? item) =>
        item is JsonObject fields && fields["id"] is JsonValue id && id.TryGetValue(out string? text) ? text : null;
}
