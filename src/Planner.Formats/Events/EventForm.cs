using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>How one kind of event stands in a document.</summary>
internal abstract class EventForm(string kind)
{
    public string Kind { get; } = kind;

    public abstract bool Is(PlanEvent what);

    public abstract PlanEvent Read(JsonCursor cursor, EventId id, Instant at);

    public abstract void Write(PlanEvent what, JsonObject json, DateTimeZone zone);
}
