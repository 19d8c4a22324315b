using System.Text.Json;

namespace Planner.Api;

/// <summary>Edits that are made together, in order (datasets/schema/edits.schema.json).</summary>
/// <param name="Edits">Each with its kind: move, assign, swap, pin, unpin or unassign.</param>
/// <param name="Reason">Why, in your words.</param>
internal sealed record EditBody(IReadOnlyList<JsonElement> Edits, string? Reason = null);
