using System.Text.Json.Nodes;
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
            TravelHash = cursor?.Optional("travelHash")?.Text() ?? "",
        };
        cursor?.KeepUnknown();
        return origin;
    }

    public static JsonObject Write(PlanOrigin origin)
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
        json.AddUnless("travelHash", origin.TravelHash, origin.TravelHash.Length == 0);
        return json;
    }
}
