using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>The form of one type of event.</summary>
internal sealed class TypedEventForm<T>(
    string kind,
    Func<JsonCursor, EventId, Instant, T> read,
    Action<T, JsonObject, DateTimeZone> write
) : EventForm(kind)
    where T : PlanEvent
{
    public override bool Is(PlanEvent what) => what is T;

    public override PlanEvent Read(JsonCursor cursor, EventId id, Instant at) => read(cursor, id, at);

    public override void Write(PlanEvent what, JsonObject json, DateTimeZone zone) => write((T)what, json, zone);
}
