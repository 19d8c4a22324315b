using System.Text.Json.Nodes;

namespace Planner.Api;

/// <summary>Puts ids in the place of names in texts: messages about a plan name people for whoever may know them.</summary>
internal sealed class NameVeil
{
    private readonly List<(string Name, string Id)> _names = [];

    /// <param name="request">A plan request as JSON; its patients and clinicians are veiled.</param>
    public NameVeil(JsonObject request)
    {
        foreach (string list in (string[])["patients", "clinicians"])
            foreach (JsonObject item in (request[list] as JsonArray ?? []).OfType<JsonObject>())
                if (item["name"] is JsonValue name && item["id"] is JsonValue id)
                    _names.Add(((string)name!, (string)id!));
        // A longer name first: it may begin with a shorter one.
        _names.Sort((a, b) => b.Name.Length.CompareTo(a.Name.Length));
    }

    /// <summary>The text with ids for names.</summary>
    public string Over(string text)
    {
        foreach ((string name, string id) in _names)
            text = text.Replace(name, id, StringComparison.Ordinal);
        return text;
    }

    /// <summary>Veils every text of a document in place.</summary>
    public void Over(JsonNode? node)
    {
        if (node is JsonObject fields)
            foreach ((string name, JsonNode? value) in fields.ToArray())
                Put(value, veiled => fields[name] = veiled);
        if (node is JsonArray items)
            for (int i = 0; i < items.Count; i++)
                Put(items[i], veiled => items[i] = veiled);
    }

    private void Put(JsonNode? value, Action<string> set)
    {
        if (value is JsonValue leaf && leaf.TryGetValue(out string? text))
        {
            string veiled = Over(text);
            if (veiled != text)
                set(veiled);
        }
        else
            Over(value);
    }
}
