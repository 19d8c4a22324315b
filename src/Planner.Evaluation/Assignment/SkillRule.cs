using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>The clinician holds every all-of skill and, where any-of skills are named, one of them, each at the level.</summary>
internal sealed class SkillRule : IAssignmentRule
{
    public string Code => RuleCodes.Skill;

    public string? Blocks(Candidate candidate)
    {
        foreach (SkillNeed need in candidate.Need.AllOf)
            if (!Skills.IsHeld(candidate, need))
                return $"{candidate.Clinician.Name} does not hold {Skills.Words(need)}, which visit {candidate.Visit.Id} needs.";
        IReadOnlyList<SkillNeed> any = candidate.Need.AnyOf;
        return any.Count == 0 || any.Any(need => Skills.IsHeld(candidate, need))
            ? null
            : $"{candidate.Clinician.Name} holds none of {string.Join(", ", any.Select(Skills.Words))}; visit "
                + $"{candidate.Visit.Id} needs one of them.";
    }
}
