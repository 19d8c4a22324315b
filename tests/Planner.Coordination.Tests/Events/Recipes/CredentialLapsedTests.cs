using Planner.Domain;
using Planner.TestKit;
using static Planner.Coordination.Tests.SmallDay;

namespace Planner.Coordination.Tests;

public sealed class CredentialLapsedTests
{
    private const string Skill = "wound";

    [Fact]
    public void WhatNeedsTheCredentialIsDisturbedAndNothingElse()
    {
        RemainingDay rest = Skilled().After(Lapsed("08:00"));
        Assert.Equal(["v2"], rest.Disturbed());
        Credential held = Assert.Single(
            rest.Request.Clinicians[0].Credentials,
            credential => credential.Skill == Skill
        );
        Assert.Equal(Sample.Day.PlusDays(-1), held.ExpiresOn);
    }

    [Fact]
    public void AVisitThatHasBegunStands()
    {
        RemainingDay rest = Skilled().After(Lapsed("10:01"));
        Assert.Equal(["v1", "v2"], rest.PastOf("a-1").Stops.Select(stop => stop.Visit.Value));
        Assert.Equal(["v3"], rest.Open());
        Assert.Empty(PairDay.Whole(rest).Check());
    }

    [Fact]
    public void WhoeverIsOnTheWayToOneMayNotMakeIt()
    {
        RemainingDay rest = Skilled().After(Lapsed("09:35"));
        Assert.Equal(["v1"], rest.PastOf("a-1").Stops.Select(stop => stop.Visit.Value));
        Assert.Equal(["v2", "v3"], rest.Open());
    }

    [Fact]
    public void AnotherSkillThatIsEnoughKeepsTheVisit()
    {
        PublishedDay day = Published(request =>
            request
                .WithClinician("a", a => a with { Credentials = [new Credential(Skill), new Credential("iv")] })
                .WithNeed("v2", need => need with { AnyOf = [new SkillNeed(Skill), new SkillNeed("iv")] })
        );
        Assert.Empty(day.After(Lapsed("08:00")).Disturbed());
    }

    [Fact]
    public void OnlyACredentialThatIsHeldCanLapse()
    {
        InputMistake mistake = Assert.Single(Published().Mistakes(At("08:00"), Lapsed("08:00")));
        Assert.Equal(("events[0].skill", "Clinician a holds no credential."), (mistake.Place, mistake.Rule));
    }

    private static PublishedDay Skilled() =>
        Published(request =>
            request
                .WithClinician("a", a => a with { Credentials = [new Credential(Skill)] })
                .WithNeed("v2", need => need with { AllOf = [new SkillNeed(Skill)] })
        );

    private static CredentialLapsed Lapsed(string at) => new(Id(), At(at), new ClinicianId("a"), Skill);
}
