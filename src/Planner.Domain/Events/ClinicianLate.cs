using NodaTime;

namespace Planner.Domain;

/// <summary>A clinician begins later: no departure before <paramref name="Start"/> on the shift in which it lies.</summary>
public sealed record ClinicianLate(EventId Id, Instant At, ClinicianId Clinician, Instant Start) : PlanEvent(Id, At);
