using System.Text.Json.Nodes;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>What differs between two requests, thing by thing, as their documents name it.</summary>
public static class RequestComparison
{
    private const string Id = "id";

    /// <summary>In plain words: "visits V12: windows, priority", "clinicians C7 is new"; empty where both say the same.</summary>
    public static IReadOnlyList<string> Of(PlanRequest before, PlanRequest after)
    {
        JsonObject was = PlanRequestWriter.Document(before);
        JsonObject now = PlanRequestWriter.Document(after);
        return [.. Names(was, now).SelectMany(name => Field(name, was[name], now[name]))];
    }

    private static IEnumerable<string> Field(string name, JsonNode? was, JsonNode? now)
    {
        if (JsonNode.DeepEquals(was, now))
            return [];
        if (ById(was) is { } before && ById(now) is { } after)
            return Items(name, before, after);
        return was is JsonArray or JsonObject || now is JsonArray or JsonObject
            ? [$"{name} changed"]
            : [$"{name}: {now?.ToString() ?? "nothing"} instead of {was?.ToString() ?? "nothing"}"];
    }

    private static IEnumerable<string> Items(
        string list,
        Dictionary<string, JsonObject> before,
        Dictionary<string, JsonObject> after
    )
    {
        foreach ((string id, JsonObject was) in before)
        {
            if (!after.TryGetValue(id, out JsonObject? now))
                yield return $"{list} {id} is gone";
            else if (Changed(was, now) is { Length: > 0 } fields)
                yield return $"{list} {id}: {fields}";
        }
        foreach (string id in after.Keys)
            if (!before.ContainsKey(id))
                yield return $"{list} {id} is new";
    }

    private static string Changed(JsonObject was, JsonObject now) =>
        string.Join(", ", Names(was, now).Where(name => !JsonNode.DeepEquals(was[name], now[name])));

    private static IEnumerable<string> Names(JsonObject was, JsonObject now) =>
        was.Concat(now).Select(field => field.Key).Distinct();

    /// <summary>Null where the list's things have no ids.</summary>
    private static Dictionary<string, JsonObject>? ById(JsonNode? list)
    {
        if (list is null)
            return [];
        if (list is not JsonArray items || !items.All(item => item is JsonObject thing && thing.ContainsKey(Id)))
            return null;
        Dictionary<string, JsonObject> byId = new(StringComparer.Ordinal);
        foreach (JsonObject thing in items.OfType<JsonObject>())
            byId.TryAdd(thing[Id]!.ToString(), thing);
        return byId;
    }
}
