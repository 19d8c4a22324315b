using NodaTime;

namespace Planner.Domain;

/// <summary>
/// An offer that a waiting patient turned down.
/// </summary>
/// <param name="Clinician">Who would have come, where that was said.</param>
/// <param name="Reason">In the patient's words; empty where none was given.</param>
public sealed record WaitlistDecline(LocalDate On, ClinicianId? Clinician, string Reason);
