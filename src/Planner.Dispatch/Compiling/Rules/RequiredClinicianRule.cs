using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>Only required clinicians come where the patient names any.</summary>
public sealed class RequiredClinicianRule : IAssignmentRule
{
    public string Code => RuleCodes.RequiredClinician;

    public bool Allows(AssignmentCell cell) =>
        cell.Patient.RequiredClinicians.Count == 0 || cell.Patient.RequiredClinicians.Contains(cell.Clinician.Id);

    public string Explain(AssignmentCell cell) =>
        $"{cell.Patient.Name} takes only {string.Join(", ", cell.Patient.RequiredClinicians)}";
}
