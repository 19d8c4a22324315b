using NodaTime;

namespace Planner.Domain;

/// <summary>Who makes a service, or when the visit starts, is fixed. With neither named, both are, as they stand in the plan.</summary>
/// <param name="Service">0 or 1: whose clinician is pinned.</param>
public sealed record PinVisit(VisitId Visit, int Service, ClinicianId? Clinician, Instant? Start) : PlanEdit(Visit);
