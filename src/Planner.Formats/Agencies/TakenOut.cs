using System.Text.Json.Nodes;

namespace Planner.Formats;

/// <summary>A document without what tells who somebody is or where they live, and that by itself.</summary>
/// <param name="Personal">Null where the document held nothing of the kind.</param>
public sealed record TakenOut(JsonObject Document, JsonObject? Personal);
