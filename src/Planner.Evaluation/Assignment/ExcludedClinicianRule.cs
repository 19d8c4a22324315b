using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>A clinician whom the patient excludes never comes.</summary>
internal sealed class ExcludedClinicianRule : IAssignmentRule
{
    public string Code => RuleCodes.ExcludedClinician;

    public string? Blocks(Candidate candidate) =>
        candidate.Patient.ExcludedClinicians.Contains(candidate.Clinician.Id)
            ? $"Patient {candidate.Patient.Id} excludes {candidate.Clinician.Name}."
            : null;
}
