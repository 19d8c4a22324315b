using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>
/// A needed skill that is held at the level is also valid on the day. A skill that is not held at all is the skill rule's.
/// </summary>
internal sealed class CredentialExpiredRule : IAssignmentRule
{
    public string Code => RuleCodes.CredentialExpired;

    public string? Blocks(Candidate candidate)
    {
        foreach (SkillNeed need in candidate.Need.AllOf)
            if (IsStale(candidate, need))
                return Words(candidate, need);
        IReadOnlyList<SkillNeed> any = candidate.Need.AnyOf;
        if (any.Any(need => Skills.IsValid(candidate, need)))
            return null;
        return any.FirstOrDefault(need => IsStale(candidate, need)) is { } stale ? Words(candidate, stale) : null;
    }

    private static bool IsStale(Candidate candidate, SkillNeed need) =>
        Skills.IsHeld(candidate, need) && !Skills.IsValid(candidate, need);

    private static string Words(Candidate candidate, SkillNeed need) =>
        $"{candidate.Clinician.Name} holds {Skills.Words(need)}, but not valid on {candidate.Day:uuuu-MM-dd}; visit "
        + $"{candidate.Visit.Id} needs it.";
}
