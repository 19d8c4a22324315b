using System.Text.Json;

namespace Planner.Api;

/// <summary>What happened (datasets/schema/events.schema.json).</summary>
/// <param name="Schema">planner/events/1</param>
/// <param name="Events">Each with id, moment and kind.</param>
internal sealed record EventsBody(string Schema, IReadOnlyList<JsonElement> Events);
