using NodaTime;

namespace Planner.Domain;

/// <summary>
/// An offer that is open: the slot is kept for the patient until it is accepted, declined or the hold ends.
/// </summary>
/// <param name="Clinician">Whose slot it is, where that is known.</param>
public sealed record WaitlistHold(Instant Until, ClinicianId? Clinician);
