using NodaTime;

namespace Planner.Domain;

/// <summary>
/// A visit is not wanted. Whoever is already on the way there arrives and is free there; a visit that has begun cannot be cancelled.
/// </summary>
/// <param name="Reason">In the words of whoever cancelled; may be empty.</param>
public sealed record VisitCancelled(EventId Id, Instant At, VisitId Visit, string Reason = "") : PlanEvent(Id, At);
