using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>What a clinician can show of the skills a service needs.</summary>
internal static class Skills
{
    /// <summary>Held at the level, whether valid or not.</summary>
    public static bool IsHeld(Candidate candidate, SkillNeed need) => Matching(candidate, need).Any();

    /// <summary>Held at the level and valid on the day.</summary>
    public static bool IsValid(Candidate candidate, SkillNeed need) =>
        Matching(candidate, need).Any(c => c.IsValidOn(candidate.Day));

    public static string Words(SkillNeed need) => $"{need.Skill} at level {need.MinLevel}";

    private static IEnumerable<Credential> Matching(Candidate candidate, SkillNeed need) =>
        candidate.Clinician.Credentials.Where(c => c.Skill == need.Skill && c.Level >= need.MinLevel);
}
