using NodaTime;

namespace Planner.Domain;

/// <summary>Roads that touch a shape cannot be driven.</summary>
/// <param name="Shape">Circle or polygon.</param>
/// <param name="Until">When they open again; null = not that day.</param>
public sealed record RoadClosed(EventId Id, Instant At, MapShape Shape, Instant? Until = null) : PlanEvent(Id, At);
