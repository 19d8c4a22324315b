using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// What made a plan, in a document.
/// </summary>
internal static class OriginFields
{
    public static PlanOrigin Origin(JsonCursor? cursor)
    {
        PlanOrigin origin = new()
        {
            EngineVersion = cursor?.Required("engineVersion")?.Text() ?? "",
            InputHash = cursor?.Required("inputHash")?.Text() ?? "",
            Seed = cursor?.Required("seed")?.Long() ?? 0,
            Budget = cursor?.Required("budget")?.Text() ?? "",
            TravelSource = cursor?.Required("travelSource")?.Text() ?? "",
            TravelIsGreatCircle = cursor?.Required("travelIsGreatCircle")?.Flag() ?? false,
            TravelHash = TextOrNone(cursor, "travelHash"),
            Actor = TextOrNone(cursor, "actor"),
            Reason = TextOrNone(cursor, "reason"),
            Recipe = TextOrNone(cursor, "recipe"),
            Parent = TextOrNone(cursor, "parent"),
            Cause = TextOrNone(cursor, "cause"),
            Repair = cursor?.Optional("repair") is { } repair ? RepairTermsFields.Terms(repair) : null,
            IsPolished = cursor?.Optional("polished")?.Flag() ?? false,
            IsInterrupted = cursor?.Optional("interrupted")?.Flag() ?? false,
        };
        cursor?.KeepUnknown();
        return origin;
    }

    public static JsonObject Write(PlanOrigin origin, DateTimeZone zone)
    {
        JsonObject json = new()
        {
            ["engineVersion"] = origin.EngineVersion,
            ["inputHash"] = origin.InputHash,
            ["seed"] = origin.Seed,
            ["budget"] = origin.Budget,
            ["travelSource"] = origin.TravelSource,
            ["travelIsGreatCircle"] = origin.TravelIsGreatCircle,
        };
        AddText(json, "travelHash", origin.TravelHash);
        AddText(json, "actor", origin.Actor);
        AddText(json, "reason", origin.Reason);
        AddText(json, "recipe", origin.Recipe);
        AddText(json, "parent", origin.Parent);
        AddText(json, "cause", origin.Cause);
        if (origin.Repair is { } repair)
            json["repair"] = RepairTermsFields.Write(repair, zone);
        json.AddUnless("polished", origin.IsPolished, !origin.IsPolished);
        json.AddUnless("interrupted", origin.IsInterrupted, !origin.IsInterrupted);
        return json;
    }

    private static string TextOrNone(JsonCursor? cursor, string name) => cursor?.Optional(name)?.Text() ?? "";

    private static void AddText(JsonObject json, string name, string value) =>
        json.AddUnless(name, value, value.Length == 0);
}
