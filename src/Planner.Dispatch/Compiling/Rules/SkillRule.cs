using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>The clinician holds, at the level, every all-of skill and, where any are named, one any-of skill.</summary>
public sealed class SkillRule : IAssignmentRule
{
    public string Code => RuleCodes.Skill;

    public bool Allows(AssignmentCell cell) =>
        cell.Need.AllOf.All(need => Holds(cell.Clinician, need))
        && (cell.Need.AnyOf.Count == 0 || cell.Need.AnyOf.Any(need => Holds(cell.Clinician, need)));

    public string Explain(AssignmentCell cell)
    {
        var missing = cell.Need.AllOf.Where(need => !Holds(cell.Clinician, need)).ToList();
        IEnumerable<SkillNeed> named = missing.Count > 0 ? missing : cell.Need.AnyOf;
        string word = missing.Count > 0 ? " and " : " or ";
        return $"needs {string.Join(word, named.Select(Text))}, which {cell.Clinician.Name} does not hold";
    }

    /// <summary>Whether a credential of the skill is at the level, whatever its dates.</summary>
    public static bool Holds(Clinician clinician, SkillNeed need) =>
        clinician.Credentials.Any(held => Matches(held, need));

    /// <summary>Whether one credential is of the skill and at the level.</summary>
    public static bool Matches(Credential held, SkillNeed need) =>
        held.Skill == need.Skill && held.Level >= need.MinLevel;

    /// <summary>"wound care level 2".</summary>
    public static string Text(SkillNeed need) =>
        need.MinLevel == 1 ? need.Skill : string.Create(null, $"{need.Skill} level {need.MinLevel}");
}
