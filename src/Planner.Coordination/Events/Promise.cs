using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>What a published plan told people about a service that has not begun yet.</summary>
/// <param name="Service">0 or 1: which of the visit's services.</param>
/// <param name="Start">The start of service that was promised.</param>
public sealed record Promise(VisitId Visit, int Service, ClinicianId Clinician, ShiftId Shift, Instant Start);
