using System.Text.Json;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>The file of settings: one JSON object, a field for each setting.</summary>
public static class SettingsFile
{
    /// <summary>Its name within the service's folder.</summary>
    public const string Name = "planner.json";

    /// <summary>The settings that the file holds.</summary>
    /// <exception cref="InvalidInputException">It cannot be read, or holds settings that there are not.</exception>
    public static IReadOnlyList<SettingsSource> Read(string file, IReadOnlyList<Setting> known)
    {
        JsonCursor root = JsonInput.Parse(File.ReadAllBytes(file), file, new InputLimits());
        if (root.Element.ValueKind != JsonValueKind.Object)
            root.Report("something else", "The file is one JSON object.", "Begin it with { and end it with }.");
        List<SettingsSource> found = [];
        foreach (Setting setting in known)
            if (root.Optional(setting.Name) is { } field)
                found.Add(new(setting.Name, Text(field.Element), $"{file}, {setting.Name}"));
        foreach (
            JsonProperty property in root.Element.ValueKind == JsonValueKind.Object
                ? root.Element.EnumerateObject()
                : []
        )
            if (known.All(setting => setting.Name != property.Name))
                root.Mistakes.Add(
                    $"{file}, {property.Name}",
                    property.Value.ToString(),
                    "There is no such setting.",
                    Nearest(property.Name, known)
                );
        root.Mistakes.ThrowIfAny();
        return found;
    }

    private static string Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? string.Join(' ', value.EnumerateArray()) : value.ToString();

    private static string Nearest(string name, IReadOnlyList<Setting> known)
    {
        string start = name.Length < 3 ? name : name[..3];
        Setting? near =
            known.FirstOrDefault(s => s.Name.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            ?? known.FirstOrDefault(s => s.Name.Contains(start, StringComparison.OrdinalIgnoreCase));
        return near is null
            ? "The settings are listed by \"planner serve --help\"."
            : $"Did you mean \"{near.Name}\"? \"planner serve --help\" lists them all.";
    }
}
