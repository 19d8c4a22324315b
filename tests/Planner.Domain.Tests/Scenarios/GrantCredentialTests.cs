using NodaTime;
using Planner.TestKit;
using Xunit;

namespace Planner.Domain.Tests;

public sealed class GrantCredentialTests
{
    [Fact]
    public void TheFirstSoManyWhoLackItGetIt()
    {
        PlanRequest before = Applied.Before.WithClinician(
            "a",
            c => c with { Credentials = [new Credential("wounds")] }
        );
        PlanRequest after = Applied.Well(before, Grant(new Credential("wounds"), new StaffChoice { Count = 1 }));
        Assert.Equal([new Credential("wounds")], after.Clinicians[1].Credentials);
    }

    [Fact]
    public void AHigherLevelReplacesTheLowerOne()
    {
        PlanRequest before = Applied.Before.WithClinician(
            "a",
            c => c with { Credentials = [new Credential("wounds")] }
        );
        PlanRequest after = Applied.Well(before, Grant(new Credential("wounds", 3), Applied.Named("a")));
        Assert.Equal([new Credential("wounds", 3)], after.Clinicians[0].Credentials);
    }

    [Fact]
    public void OneThatHasExpiredCanBeGrantedAgain()
    {
        var old = new Credential("wounds", 1, null, new LocalDate(2026, 1, 1));
        PlanRequest before = Applied.Before.WithClinician("a", c => c with { Credentials = [old] });
        PlanRequest after = Applied.Well(before, Grant(new Credential("wounds"), Applied.Named("a")));
        Assert.Null(Assert.Single(after.Clinicians[0].Credentials).ExpiresOn);
    }

    [Fact]
    public void MoreThanThereAreIsRefusedWithTheirNumber()
    {
        GrantCredential change = Grant(
            new Credential("wounds"),
            new StaffChoice { Discipline = Discipline.RN, Count = 3 }
        );
        Assert.Equal(["who.count"], Applied.Refused(Applied.Before, change));
        Assert.StartsWith("2 RN without \"wounds\"", Applied.To(Applied.Before, change).Mistakes[0].Rule);
    }

    [Fact]
    public void WhoeverHoldsItAndWhoeverIsUnknownIsRefused()
    {
        PlanRequest before = Applied.Before.WithClinician(
            "a",
            c => c with { Credentials = [new Credential("wounds")] }
        );
        Assert.Equal(
            ["who.clinicians[1]", "who.clinicians"],
            Applied.Refused(before, Grant(new Credential("wounds"), Applied.Named("a", "z")))
        );
    }

    [Fact]
    public void NamesAndCountsTogetherAreRefused() =>
        Assert.Equal(
            ["who"],
            Applied.Refused(Applied.Before, Grant(new Credential("wounds"), Applied.Named("a") with { Count = 1 }))
        );

    private static GrantCredential Grant(Credential credential, StaffChoice who) =>
        new() { Credential = credential, Who = who };
}
