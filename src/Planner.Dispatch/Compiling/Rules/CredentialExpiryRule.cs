using NodaTime;
using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>A skill held at the level is valid on the local date of the shift's start.</summary>
public sealed class CredentialExpiryRule : IAssignmentRule
{
    public string Code => RuleCodes.CredentialExpired;

    public bool Allows(AssignmentCell cell) => !Lapsed(cell).Any();

    public string Explain(AssignmentCell cell)
    {
        string skills = string.Join(", ", Lapsed(cell).Select(need => need.Skill));
        return $"{cell.Clinician.Name}'s {skills} is not valid on {cell.Date:uuuu-MM-dd}";
    }

    /// <summary>What is held at the level, but not valid on the day.</summary>
    public static IEnumerable<SkillNeed> Lapsed(AssignmentCell cell)
    {
        Clinician clinician = cell.Clinician;
        LocalDate date = cell.Date;
        IEnumerable<SkillNeed> allOf = cell.Need.AllOf.Where(need => IsLapsed(clinician, need, date));
        bool oneIsValid = cell.Need.AnyOf.Any(need => IsValid(clinician, need, date));
        return oneIsValid ? allOf : allOf.Concat(cell.Need.AnyOf.Where(need => IsLapsed(clinician, need, date)));
    }

    private static bool IsLapsed(Clinician clinician, SkillNeed need, LocalDate date) =>
        SkillRule.Holds(clinician, need) && !IsValid(clinician, need, date);

    private static bool IsValid(Clinician clinician, SkillNeed need, LocalDate date) =>
        clinician.Credentials.Any(held => SkillRule.Matches(held, need) && held.IsValidOn(date));
}
