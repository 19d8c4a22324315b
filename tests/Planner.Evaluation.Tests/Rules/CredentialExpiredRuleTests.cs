using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class CredentialExpiredRuleTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void ACredentialHoldsOnItsLastDayAndNotAfter(int daysLeft, bool valid) =>
        Assert.Equal(
            valid ? [] : [RuleCodes.CredentialExpired],
            Rules(false, new Credential("wound", 1, null, Sample.Day.PlusDays(daysLeft)))
        );

    [Fact]
    public void ACredentialThatIsNotYetValidDoesNotHold() =>
        Assert.Equal([RuleCodes.CredentialExpired], Rules(false, new Credential("wound", 1, Sample.Day.PlusDays(1))));

    [Fact]
    public void AnExpiredAnyOfSkillDoesNotMatterBesideAValidOne()
    {
        Credential expired = new("wound", 1, null, Sample.Day.PlusDays(-1));

        Assert.Empty(Rules(true, expired, new Credential("ostomy")));
        Assert.Equal([RuleCodes.CredentialExpired], Rules(true, expired));
    }

    [Fact]
    public void ARenewedCredentialStandsBesideTheExpiredOne() =>
        Assert.Empty(
            Rules(
                false,
                new Credential("wound", 1, null, Sample.Day.PlusDays(-1)),
                new Credential("wound", 1, Sample.Day)
            )
        );

    private static string[] Rules(bool any, params Credential[] held)
    {
        SkillNeed[] needs = any ? [new SkillNeed("wound"), new SkillNeed("ostomy")] : [new SkillNeed("wound")];
        PlanRequest request = Sample
            .Request()
            .WithNeed("v1", n => any ? n with { AnyOf = needs } : n with { AllOf = needs })
            .WithClinician("a", c => c with { Credentials = held });
        return Judge.Rules(request, Judge.Plan(request));
    }
}
