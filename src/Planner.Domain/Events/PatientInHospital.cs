using NodaTime;

namespace Planner.Domain;

/// <summary>A patient is not at home: no visit begins before <paramref name="Until"/>.</summary>
/// <param name="Until">First day at home again.</param>
public sealed record PatientInHospital(EventId Id, Instant At, PatientId Patient, LocalDate Until) : PlanEvent(Id, At);
