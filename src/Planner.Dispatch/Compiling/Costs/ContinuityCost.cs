using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>
/// Counts services by a clinician not in the patient's history, where the history holds anybody of that clinician's discipline.
/// </summary>
public sealed class ContinuityCost(IReadOnlyList<Clinician> clinicians) : IAssignmentCost
{
    private readonly Dictionary<ClinicianId, Discipline> _disciplines = clinicians.ToDictionary(
        clinician => clinician.Id,
        clinician => clinician.Discipline
    );

    public TermKind Kind => TermKind.Continuity;

    public bool Counts(AssignmentCell cell)
    {
        var known = cell.Patient.History;
        return known.Any(seen => IsOf(seen.Clinician, cell.Clinician.Discipline))
            && known.All(seen => seen.Clinician != cell.Clinician.Id);
    }

    private bool IsOf(ClinicianId clinician, Discipline discipline) =>
        _disciplines.TryGetValue(clinician, out Discipline held) && held == discipline;
}
