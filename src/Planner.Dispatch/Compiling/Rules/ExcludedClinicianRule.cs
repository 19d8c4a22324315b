using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>Excluded clinicians never come.</summary>
public sealed class ExcludedClinicianRule : IAssignmentRule
{
    public string Code => RuleCodes.ExcludedClinician;

    public bool Allows(AssignmentCell cell) => !cell.Patient.ExcludedClinicians.Contains(cell.Clinician.Id);

    public string Explain(AssignmentCell cell) => $"{cell.Patient.Name} excludes {cell.Clinician.Name}";
}
