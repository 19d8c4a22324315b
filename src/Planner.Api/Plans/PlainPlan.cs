using System.Text.Json.Nodes;
using Planner.Formats;

namespace Planner.Api;

/// <summary>A plan document for those who see no names: ids stay, names, addresses and phone numbers do not.</summary>
internal static class PlainPlan
{
    private static readonly (string List, SheetKind Kind)[] Lists =
    [
        ("clinicians", SheetKind.Clinician),
        ("patients", SheetKind.Patient),
        ("visits", SheetKind.Visit),
        ("waitlist", SheetKind.Waitlist),
    ];

    public static JsonObject Of(string document)
    {
        JsonObject plan = (JsonObject)JsonNode.Parse(document)!;
        if (plan["request"] is not JsonObject request)
            return plan;
        // Reasons tell of people by name.
        NamelessText texts = new(request);
        JsonObject plain = Request(request);
        plan.Remove("request");
        plan = (JsonObject)texts.Of(plan)!;
        plan["request"] = plain;
        return plan;
    }

    private static JsonObject Request(JsonObject request)
    {
        JsonObject plain = PersonalData.TakeOut(SheetKind.Branch, Head(request)).Document;
        foreach ((string list, SheetKind kind) in Lists)
            if (request[list] is JsonArray items)
                plain[list] = new JsonArray([
                    .. items.OfType<JsonObject>().Select(item => PersonalData.TakeOut(kind, item).Document),
                ]);
        JsonObject bonds = [];
        foreach (string list in (string[])["relations", "pins"])
            if (request[list] is { } some)
                bonds[list] = some.DeepClone();
        foreach ((string name, JsonNode? value) in PersonalData.TakeOut(SheetKind.DaySheet, bonds).Document)
            plain[name] = value?.DeepClone();
        foreach (string day in (string[])["schema", "from", "to"])
            plain[day] = request[day]?.DeepClone();
        return plain;
    }

    private static JsonObject Head(JsonObject request)
    {
        JsonObject head = (JsonObject)request.DeepClone();
        foreach (string list in (string[])["clinicians", "patients", "visits", "waitlist", "relations", "pins"])
            head.Remove(list);
        return head;
    }
}
