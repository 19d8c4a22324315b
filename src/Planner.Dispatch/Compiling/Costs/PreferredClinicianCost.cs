using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>Counts services by a clinician not preferred, where the patient names any.</summary>
public sealed class PreferredClinicianCost : IAssignmentCost
{
    public TermKind Kind => TermKind.PreferredClinician;

    public bool Counts(AssignmentCell cell) =>
        cell.Patient.PreferredClinicians.Count > 0 && !cell.Patient.PreferredClinicians.Contains(cell.Clinician.Id);
}
