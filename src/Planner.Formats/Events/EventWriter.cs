using System.Text.Json.Nodes;
using NodaTime;

namespace Planner.Formats;

/// <summary>Writes events as JSON, one a line. Reading it gives the same events.</summary>
public static class EventWriter
{
    /// <param name="zone">The agency's, for the offsets of times.</param>
    public static void Write(EventDocument document, DateTimeZone zone, Stream stream)
    {
        JsonObject json = new()
        {
            ["schema"] = EventFields.Schema,
            ["events"] = JsonLists.Array(document.Events, what => EventFields.Write(what, zone)),
        };
        UnknownFieldMerge.AddTo(json, document.UnknownFields);
        Documents.Write(json, 1, stream);
    }
}
