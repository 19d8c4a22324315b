using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>Where a clinician has hard areas, the patient's address lies in one of them, its border included.</summary>
internal sealed class RequiredAreaRule : IAssignmentRule
{
    public string Code => RuleCodes.RequiredArea;

    public string? Blocks(Candidate candidate)
    {
        IReadOnlyList<AreaId> areas = candidate.Clinician.RequiredAreas;
        return areas.Count == 0 || areas.Any(a => candidate.Index.Holds(a, candidate.Patient.Address.Point))
            ? null
            : $"Visit {candidate.Visit.Id} lies outside of {string.Join(", ", areas)}, where {candidate.Clinician.Name} works.";
    }
}
