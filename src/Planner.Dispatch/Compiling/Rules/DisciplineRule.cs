using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>The clinician has one of the service's disciplines.</summary>
public sealed class DisciplineRule : IAssignmentRule
{
    public string Code => RuleCodes.Discipline;

    public bool Allows(AssignmentCell cell) => cell.Need.Disciplines.Contains(cell.Clinician.Discipline);

    public string Explain(AssignmentCell cell) =>
        $"needs {string.Join(" or ", cell.Need.Disciplines)}, {cell.Clinician.Name} is {cell.Clinician.Discipline}";
}
