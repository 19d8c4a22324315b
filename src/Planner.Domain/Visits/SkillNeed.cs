namespace Planner.Domain;

/// <summary>
/// A skill with the least level that is enough.
/// </summary>
public sealed record SkillNeed(string Skill, int MinLevel = 1);
