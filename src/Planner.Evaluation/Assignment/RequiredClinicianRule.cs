using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>Where a patient names required clinicians, only they come.</summary>
internal sealed class RequiredClinicianRule : IAssignmentRule
{
    public string Code => RuleCodes.RequiredClinician;

    public string? Blocks(Candidate candidate) =>
        candidate.Patient.RequiredClinicians.Count == 0
        || candidate.Patient.RequiredClinicians.Contains(candidate.Clinician.Id)
            ? null
            : $"{candidate.Clinician.Name} is not among the clinicians that patient {candidate.Patient.Id} requires.";
}
