using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>What an event is known by: the same for every way of writing it down.</summary>
public static class EventHash
{
    /// <summary>SHA-256 (lower-case hex) of the event's canonical JSON, moments in UTC.</summary>
    public static string Of(PlanEvent what) => Hash(Json(what));

    /// <summary>Of several, in their order.</summary>
    public static string Of(IEnumerable<PlanEvent> events) => Hash(new JsonArray([.. events.Select(Json)]));

    private static JsonNode Json(PlanEvent what) => EventFields.Write(what, DateTimeZone.Utc);

    private static string Hash(JsonNode json) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonLayout.Canonical(json))));
}
