using NodaTime;

namespace Planner.Domain;

/// <summary>A credential is not valid any more. What was done with it before stands.</summary>
public sealed record CredentialLapsed(EventId Id, Instant At, ClinicianId Clinician, string Skill) : PlanEvent(Id, At);
