namespace Planner.Evaluation;

/// <summary>All rules about who may do a service.</summary>
internal static class AssignmentRules
{
    public static IReadOnlyList<IAssignmentRule> All { get; } =
    [
        new DisciplineRule(),
        new SkillRule(),
        new CredentialExpiredRule(),
        new RequiredClinicianRule(),
        new ExcludedClinicianRule(),
        new RequiredAreaRule(),
        new ClinicianPinRule(),
    ];
}
