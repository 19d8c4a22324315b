using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>Every rule that decides who may do what, in the order in which a refusal names them.</summary>
public static class AssignmentRules
{
    public static IReadOnlyList<IAssignmentRule> For(PlanRequest request, AreaAtlas atlas) =>
        [
            new DisciplineRule(),
            new SkillRule(),
            new CredentialExpiryRule(),
            new RequiredClinicianRule(),
            new ExcludedClinicianRule(),
            new RequiredAreaRule(atlas),
            new ClinicianPinRule(request.Pins.Clinicians),
            new SequencePinRule(request.Pins.Sequences),
        ];
}
