using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>Somebody whose confirmed arrangement changes. Exactly one of the two ids is set.</summary>
/// <param name="Why">For people: what changes for them.</param>
public sealed record PersonToCall(PatientId? Patient, ClinicianId? Clinician, string Name, string Why)
{
    public string Id => Patient?.Value ?? Clinician!.Value.Value;
}
