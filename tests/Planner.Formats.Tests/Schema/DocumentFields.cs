using System.Text.Json;

namespace Planner.Formats.Tests;

/// <summary>The fields a document uses, as <c>visits[].windows[].start</c>.</summary>
internal static class DocumentFields
{
    // Its fields are disciplines, not names of the format.
    private const string Map = "durationByDiscipline";

    public static SortedSet<string> Of(string document)
    {
        SortedSet<string> fields = new(StringComparer.Ordinal);
        Add(JsonDocument.Parse(document).RootElement, "", fields);
        return fields;
    }

    private static void Add(JsonElement value, string place, SortedSet<string> fields)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in value.EnumerateArray())
                Add(item, place + "[]", fields);
        }
        else if (value.ValueKind == JsonValueKind.Object && !place.EndsWith(Map, StringComparison.Ordinal))
        {
            foreach (JsonProperty field in value.EnumerateObject())
            {
                fields.Add($"{place}.{field.Name}");
                Add(field.Value, $"{place}.{field.Name}", fields);
            }
        }
    }
}
