using System.Text.Json.Nodes;
using Planner.Domain;

namespace Planner.Api;

/// <summary>Parts that several documents have.</summary>
internal static class JsonParts
{
    public static JsonObject Cost(CostLine line) =>
        new()
        {
            ["term"] = line.Term.ToString(),
            ["tier"] = line.Tier,
            ["weight"] = line.Weight,
            ["quantity"] = line.Quantity,
            ["unit"] = TermWords.Unit(line.Term),
            ["cost"] = line.Cost,
        };

    public static JsonObject Unassigned(UnassignedVisit left) =>
        new()
        {
            ["visit"] = left.Visit.Value,
            ["servable"] = left.Servable,
            ["reasons"] = Each(left.Reasons, Reason),
        };

    public static JsonObject Reason(BlockingReason reason) =>
        new()
        {
            ["rule"] = reason.Rule,
            ["message"] = reason.Message,
            ["clinicians"] = Each(reason.Clinicians, clinician => clinician.Value),
        };

    public static JsonArray Each<T>(IEnumerable<T> items, Func<T, JsonNode?> json) => new([.. items.Select(json)]);
}
