using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class SkillRuleTests
{
    [Fact]
    public void EveryAllOfSkillIsNeededAtItsLevel()
    {
        PlanRequest request = Request([new SkillNeed("wound", 2), new SkillNeed("iv")], []);

        Assert.Empty(Rules(request, new Credential("wound", 2), new Credential("iv")));
        Assert.Equal([RuleCodes.Skill], Rules(request, new Credential("wound", 1), new Credential("iv")));
        Assert.Equal([RuleCodes.Skill], Rules(request, new Credential("wound", 3)));
    }

    [Fact]
    public void OneAnyOfSkillIsEnough()
    {
        PlanRequest request = Request([], [new SkillNeed("wound", 2), new SkillNeed("ostomy")]);

        Assert.Empty(Rules(request, new Credential("ostomy")));
        Assert.Equal([RuleCodes.Skill], Rules(request, new Credential("wound", 1)));
        Assert.Equal([RuleCodes.Skill], Rules(request));
    }

    private static PlanRequest Request(SkillNeed[] all, SkillNeed[] any) =>
        Sample.Request().WithNeed("v1", n => n with { AllOf = all, AnyOf = any });

    private static string[] Rules(PlanRequest request, params Credential[] held)
    {
        PlanRequest staffed = request.WithClinician("a", c => c with { Credentials = held });
        return Judge.Rules(staffed, Judge.Plan(staffed));
    }
}
