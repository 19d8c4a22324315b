using System.Text.Json.Nodes;

namespace Planner.Formats;

/// <summary>
/// Takes out of a document what tells who somebody is or where they live, so that it can be kept encrypted beside the rest: of
/// patients and clinicians all but ids and rules, of every document free text and fields nobody knows.
/// </summary>
public static class PersonalData
{
    public static TakenOut TakeOut(SheetKind kind, JsonObject document)
    {
        (JsonNode? plain, JsonNode? personal) = Parted(document, PlainSheets.Of(kind));
        return new((JsonObject)plain!, (JsonObject?)personal);
    }

    /// <summary>The whole document; in another order of fields, which means nothing.</summary>
    public static JsonObject PutBack(JsonObject document, JsonObject? personal) =>
        personal is null ? document.Copy() : Joined(document, personal);

    private static (JsonNode? Plain, JsonNode? Personal) Parted(JsonNode? node, PlainFields shape) =>
        node switch
        {
            null => (null, null),
            _ when shape.IsPlain => (node.DeepClone(), null),
            JsonObject fields => Parted(fields, shape),
            JsonArray items => Parted(items, shape),
            _ => (null, node.DeepClone()),
        };

    private static (JsonNode? Plain, JsonNode? Personal) Parted(JsonObject fields, PlainFields shape)
    {
        (JsonObject plain, JsonObject personal) = ([], []);
        foreach ((string name, JsonNode? value) in fields)
        {
            PlainFields inside = shape.Inside(name);
            if (inside == PlainFields.None)
            {
                personal[name] = value?.DeepClone();
                continue;
            }
            (JsonNode? kept, JsonNode? taken) = Parted(value, inside);
            plain[name] = kept;
            if (taken is not null)
                personal[name] = taken;
        }
        return (plain, personal.Count > 0 ? personal : null);
    }

    // Items stay where they are: what was taken out of one stands at its place in the other list.
    private static (JsonNode? Plain, JsonNode? Personal) Parted(JsonArray items, PlainFields shape)
    {
        var parted = items.Select(item => Parted(item, shape)).ToArray();
        JsonNode? personal = parted.Any(part => part.Personal is not null)
            ? new JsonArray([.. parted.Select(part => part.Personal)])
            : null;
        return (new JsonArray([.. parted.Select(part => part.Plain)]), personal);
    }

    private static JsonNode? Joined(JsonNode? plain, JsonNode? personal) =>
        (plain, personal) switch
        {
            (_, null) => plain?.DeepClone(),
            (JsonObject fields, JsonObject taken) => Joined(fields, taken),
            (JsonArray items, JsonArray taken) => new JsonArray([
                .. items.Select((item, i) => Joined(item, i < taken.Count ? taken[i] : null)),
            ]),
            _ => personal.DeepClone(),
        };

    private static JsonObject Joined(JsonObject fields, JsonObject taken)
    {
        JsonObject whole = [];
        foreach ((string name, JsonNode? value) in fields)
            whole[name] = Joined(value, taken[name]);
        foreach ((string name, JsonNode? value) in taken)
            if (!fields.ContainsKey(name))
                whole[name] = value?.DeepClone();
        return whole;
    }
}
