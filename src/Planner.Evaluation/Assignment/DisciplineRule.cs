using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>The clinician has one of the service's disciplines.</summary>
internal sealed class DisciplineRule : IAssignmentRule
{
    public string Code => RuleCodes.Discipline;

    public string? Blocks(Candidate candidate) =>
        candidate.Need.Disciplines.Contains(candidate.Clinician.Discipline)
            ? null
            : $"{candidate.Clinician.Name} is {candidate.Clinician.Discipline}; visit {candidate.Visit.Id} needs "
                + $"{string.Join(" or ", candidate.Need.Disciplines)}.";
}
