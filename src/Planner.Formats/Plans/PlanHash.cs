using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Planner.Formats;

/// <summary>What a plan is known by: the same for every way of writing it down. A plan made from it states it as its parent.</summary>
public static class PlanHash
{
    /// <summary>SHA-256 (lower-case hex) of the canonical JSON of plan and request: fields in ordinal order, no white space.</summary>
    public static string Of(PlanDocument document)
    {
        JsonObject json = PlanWriter.Document(document.Plan, document.Request);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonLayout.Canonical(json))));
    }
}
