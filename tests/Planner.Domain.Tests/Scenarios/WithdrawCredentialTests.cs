using Planner.TestKit;
using Xunit;

namespace Planner.Domain.Tests;

public sealed class WithdrawCredentialTests
{
    private static readonly PlanRequest Skilled = Applied.Before.WithClinician(
        "a",
        c => c with { Credentials = [new Credential("wounds"), new Credential("infusion", 2)] }
    );

    [Fact]
    public void OnlyTheNamedSkillGoes()
    {
        var change = new WithdrawCredential { Skill = "wounds", Who = Applied.Named("a") };
        Assert.Equal([new Credential("infusion", 2)], Applied.Well(Skilled, change).Clinicians[0].Credentials);
    }

    [Fact]
    public void EverybodyMeansEverybodyWhoHoldsIt()
    {
        var change = new WithdrawCredential { Skill = "wounds", Who = new StaffChoice() };
        Assert.All(
            Applied.Well(Skilled, change).Clinicians,
            c => Assert.DoesNotContain(c.Credentials, held => held.Skill == "wounds")
        );
    }

    [Fact]
    public void WhatNobodyHoldsIsRefused()
    {
        var change = new WithdrawCredential { Skill = "flying", Who = new StaffChoice() };
        Assert.Equal(["who.count"], Applied.Refused(Skilled, change));
        Assert.Equal(["who.clinicians"], Applied.Refused(Skilled, change with { Who = Applied.Named("b") }));
    }
}
