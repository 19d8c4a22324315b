using NodaTime;

namespace Planner.Domain;

/// <summary>
/// One clinician who has seen the patient in this episode.
/// </summary>
public sealed record CareHistory(ClinicianId Clinician, LocalDate LastSeen, int Visits = 1);
