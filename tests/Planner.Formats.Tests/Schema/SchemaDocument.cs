using System.Text.Json;
using System.Text.RegularExpressions;

namespace Planner.Formats.Tests;

/// <summary>
/// As much of JSON Schema 2020-12 as the published schemas use; anything else in them is an error, so that nothing goes
/// unchecked.
/// </summary>
internal sealed class SchemaDocument
{
    private static readonly HashSet<string> Notes =
    [
        "$schema",
        "$id",
        "$defs",
        "title",
        "description",
        "type",
        "default",
        "format",
    ];

    private readonly JsonElement _root;

    private SchemaDocument(JsonElement root) => _root = root;

    public static SchemaDocument Load(string name) =>
        new(JsonDocument.Parse(File.ReadAllText(Datasets.Path($"schema/{name}"))).RootElement);

    /// <summary>What in a document breaks the schema, with places.</summary>
    public IReadOnlyList<string> Mistakes(string document)
    {
        List<string> mistakes = [];
        Check(_root, JsonDocument.Parse(document).RootElement, "", mistakes);
        return mistakes;
    }

    /// <summary>Every field the schema describes, as <c>visits[].windows[].start</c>.</summary>
    public SortedSet<string> Fields()
    {
        SortedSet<string> fields = new(StringComparer.Ordinal);
        AddFields(_root, "", fields);
        return fields;
    }

    private void Check(JsonElement schema, JsonElement value, string place, List<string> mistakes)
    {
        if (schema.TryGetProperty("type", out JsonElement type) && !IsOfType(type.GetString()!, value))
        {
            mistakes.Add($"{place}: type");
            return;
        }
        foreach (JsonProperty word in schema.EnumerateObject())
        {
            if (!Notes.Contains(word.Name) && !Holds(word, schema, value, place, mistakes))
                mistakes.Add($"{place}: {word.Name}");
        }
    }

    private bool Holds(JsonProperty word, JsonElement schema, JsonElement value, string place, List<string> mistakes)
    {
        switch (word.Name)
        {
            case "$ref":
                (SchemaDocument home, JsonElement target) = Resolve(word.Value.GetString()!);
                home.Check(target, value, place, mistakes);
                return true;
            case "properties":
                foreach (JsonProperty field in word.Value.EnumerateObject())
                    if (value.TryGetProperty(field.Name, out JsonElement child))
                        Check(field.Value, child, $"{place}.{field.Name}", mistakes);
                return true;
            case "items":
                foreach ((int index, JsonElement item) in value.EnumerateArray().Index())
                    Check(word.Value, item, $"{place}[{index}]", mistakes);
                return true;
            case "additionalProperties":
                foreach (JsonProperty field in value.EnumerateObject())
                    Check(word.Value, field.Value, $"{place}.{field.Name}", mistakes);
                return true;
            case "propertyNames":
                return value.EnumerateObject().All(f => Strings(word.Value.GetProperty("enum")).Contains(f.Name));
            case "required":
                return Strings(word.Value).All(name => value.TryGetProperty(name, out _));
            default:
                return IsPlain(word, value);
        }
    }

    private static bool IsPlain(JsonProperty word, JsonElement value) =>
        word.Name switch
        {
            "enum" => Strings(word.Value).Contains(value.GetString()!),
            "const" => value.GetString() == word.Value.GetString(),
            "pattern" => Regex.IsMatch(value.GetString()!, word.Value.GetString()!),
            "minLength" => value.GetString()!.Length >= word.Value.GetInt32(),
            "maxLength" => value.GetString()!.Length <= word.Value.GetInt32(),
            "minimum" => value.GetDouble() >= word.Value.GetDouble(),
            "maximum" => value.GetDouble() <= word.Value.GetDouble(),
            "minItems" => value.GetArrayLength() >= word.Value.GetInt32(),
            "maxItems" => value.GetArrayLength() <= word.Value.GetInt32(),
            _ => throw new NotSupportedException($"The schema uses \"{word.Name}\", which is not checked."),
        };

    private static bool IsOfType(string type, JsonElement value) =>
        type switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            _ => value.ValueKind == JsonValueKind.Number,
        };

    private void AddFields(JsonElement schema, string place, SortedSet<string> fields)
    {
        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            (SchemaDocument home, JsonElement target) = Resolve(reference.GetString()!);
            home.AddFields(target, place, fields);
        }
        if (schema.TryGetProperty("items", out JsonElement items))
            AddFields(items, place + "[]", fields);
        if (!schema.TryGetProperty("properties", out JsonElement properties))
            return;
        foreach (JsonProperty field in properties.EnumerateObject())
        {
            fields.Add($"{place}.{field.Name}");
            AddFields(field.Value, $"{place}.{field.Name}", fields);
        }
    }

    private (SchemaDocument Home, JsonElement Target) Resolve(string reference)
    {
        const string Local = "#/$defs/";
        if (reference.StartsWith(Local, StringComparison.Ordinal))
            return (this, _root.GetProperty("$defs").GetProperty(reference[Local.Length..]));
        string[] parts = reference.Split(Local);
        SchemaDocument other = Load(parts[0]);
        return parts.Length == 1 ? (other, other._root) : other.Resolve(Local + parts[1]);
    }

    private static HashSet<string> Strings(JsonElement list) => [.. list.EnumerateArray().Select(s => s.GetString()!)];
}
