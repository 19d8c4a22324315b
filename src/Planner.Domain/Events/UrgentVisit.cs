using NodaTime;

namespace Planner.Domain;

/// <summary>A visit comes in that the plan does not know.</summary>
/// <param name="Patient">Where and who, for a patient the request does not know; null = a known one.</param>
public sealed record UrgentVisit(EventId Id, Instant At, Visit Visit, Patient? Patient = null) : PlanEvent(Id, At);
