using NodaTime;

namespace Planner.Domain;

/// <summary>Nobody opens: the clinician waits at the door from the start of service on and leaves; the visit is not made.</summary>
/// <param name="Lost">How long the clinician stays; more than 0.</param>
public sealed record PatientNoShow(EventId Id, Instant At, VisitId Visit, Duration Lost) : PlanEvent(Id, At);
