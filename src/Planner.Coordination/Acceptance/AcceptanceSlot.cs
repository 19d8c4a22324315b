using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>A visit that fits into the plan as it stands.</summary>
/// <param name="AddedMinutes">What the plan costs more, in minute-equivalents of its first tier.</param>
/// <param name="MovedVisits">Visits of the plan whose times shift inside their windows.</param>
public sealed record AcceptanceSlot(Instant Start, ClinicianId Clinician, decimal AddedMinutes, int MovedVisits);
