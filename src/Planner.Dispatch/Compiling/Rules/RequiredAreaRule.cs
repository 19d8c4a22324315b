using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>The patient's address lies in one of the clinician's hard areas, where there are any.</summary>
public sealed class RequiredAreaRule(AreaAtlas atlas) : IAssignmentRule
{
    public string Code => RuleCodes.RequiredArea;

    public bool Allows(AssignmentCell cell) =>
        cell.Clinician.RequiredAreas.Count == 0
        || atlas.AnyHolds(cell.Clinician.RequiredAreas, cell.Patient.Address.Point);

    public string Explain(AssignmentCell cell) =>
        $"{cell.Patient.Address.Text} lies outside {string.Join(", ", cell.Clinician.RequiredAreas)}, "
        + $"where {cell.Clinician.Name} works";
}
