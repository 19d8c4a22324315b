using NodaTime;

namespace Planner.Domain;

/// <summary>A visit lasts longer than planned.</summary>
/// <param name="By">How much longer; more than 0.</param>
public sealed record VisitOverran(EventId Id, Instant At, VisitId Visit, Duration By) : PlanEvent(Id, At);
