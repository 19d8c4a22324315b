using NodaTime;

namespace Planner.Domain;

/// <summary>Something that happened to a published plan.</summary>
/// <param name="At">When it became known.</param>
public abstract record PlanEvent(EventId Id, Instant At);
