using System.Text.Json;

namespace Planner.Formats.Tests;

/// <summary>The fields a document uses, as <c>visits[].windows[].start</c>.</summary>
internal static class DocumentFields
{
    // Their fields are disciplines and an agency's own questions, not names of the format.
    private static readonly string[] Maps = ["durationByDiscipline", "details"];

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
        else if (value.ValueKind == JsonValueKind.Object && !Maps.Any(m => place.EndsWith(m, StringComparison.Ordinal)))
        {
            foreach (JsonProperty field in value.EnumerateObject())
            {
                fields.Add($"{place}.{field.Name}");
                Add(field.Value, $"{place}.{field.Name}", fields);
            }
        }
    }
}
