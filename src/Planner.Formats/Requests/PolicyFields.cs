using System.Text.Json.Nodes;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// The agency's policy in a document.
/// </summary>
internal static class PolicyFields
{
    public static Policy Policy(JsonCursor? cursor)
    {
        Policy policy = new() { Terms = cursor?.RequiredList("terms", Term) ?? [] };
        cursor?.KeepUnknown();
        return policy;
    }

    public static JsonObject Write(Policy policy) => new() { ["terms"] = JsonLists.Array(policy.Terms, Write) };

    private static PolicyTerm Term(JsonCursor cursor)
    {
        PolicyTerm term = new(
            cursor.Required("kind")?.Choice<TermKind>() ?? default,
            cursor.Required("weight")?.Exact() ?? 0,
            cursor.Optional("tier")?.Integer() ?? 1
        );
        cursor.KeepUnknown();
        return term;
    }

    private static JsonObject Write(PolicyTerm term) =>
        new()
        {
            ["kind"] = JsonChoice.Name(term.Kind),
            ["weight"] = JsonValues.Plain(term.Weight),
            ["tier"] = term.Tier,
        };
}
