using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>What a visit could ask less of: a skill, or a second clinician.</summary>
internal static class NeedLifts
{
    public static IEnumerable<RuleLift> Of(Visit visit) =>
        visit
            .Services.SelectMany((need, service) => Skills(visit.Id, need, service))
            .Concat(visit.Services.Count > 1 ? [OneClinician(visit.Id)] : []);

    private static IEnumerable<RuleLift> Skills(VisitId visit, ServiceNeed need, int service)
    {
        foreach (SkillNeed skill in need.AllOf)
            yield return Skill(
                visit,
                SkillRule.Text(skill),
                request => request.WithNeed(visit, service, n => n with { AllOf = [.. n.AllOf.Where(s => s != skill)] })
            );
        if (need.AnyOf.Count > 0)
            yield return Skill(
                visit,
                string.Join(" or ", need.AnyOf.Select(SkillRule.Text)),
                request => request.WithNeed(visit, service, n => n with { AnyOf = [] })
            );
    }

    private static RuleLift Skill(VisitId visit, string skill, Func<PlanRequest, PlanRequest> apply) =>
        new(
            $"need {visit} {skill}",
            RuleCodes.Skill,
            null,
            LiftWeights.Skill,
            $"visit {visit} needs {skill}",
            $"visit {visit} did not need {skill}",
            apply
        );

    private static RuleLift OneClinician(VisitId visit) =>
        new(
            $"two {visit}",
            RuleCodes.TwoClinicians,
            null,
            LiftWeights.TwoClinicians,
            $"visit {visit} needs two clinicians",
            $"one clinician were enough for visit {visit}",
            request =>
                request
                    .With(visit, v => v with { Services = [v.Services[0]] })
                    .WithPins(pins =>
                        pins with
                        {
                            Clinicians = [.. pins.Clinicians.Where(pin => pin.Visit != visit || pin.Service == 0)],
                        }
                    )
        );
}
