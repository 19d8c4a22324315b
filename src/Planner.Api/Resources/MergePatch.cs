using System.Text.Json.Nodes;

namespace Planner.Api;

/// <summary>JSON merge patch (RFC 7396).</summary>
internal static class MergePatch
{
    /// <summary>The document with a patch applied: null removes a field, objects are merged, all else replaces.</summary>
    public static JsonObject Apply(JsonObject document, JsonObject patch)
    {
        JsonObject merged = (JsonObject)document.DeepClone();
        foreach ((string name, JsonNode? value) in patch)
            if (value is null)
                merged.Remove(name);
            else if (value is JsonObject inner)
                merged[name] = Apply(merged[name] as JsonObject ?? [], inner);
            else
                merged[name] = value.DeepClone();
        return merged;
    }
}
