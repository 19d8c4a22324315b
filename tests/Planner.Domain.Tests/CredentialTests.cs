using NodaTime;
using Xunit;

namespace Planner.Domain.Tests;

public sealed class CredentialTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Fact]
    public void CredentialHoldsOnItsFirstAndItsLastDay()
    {
        Credential credential = new("infusion", 2, Monday, Monday.PlusDays(1));
        Assert.True(credential.IsValidOn(Monday));
        Assert.True(credential.IsValidOn(Monday.PlusDays(1)));
    }

    [Fact]
    public void CredentialDoesNotHoldTheDayBeforeOrTheDayAfter()
    {
        Credential credential = new("infusion", 2, Monday, Monday);
        Assert.False(credential.IsValidOn(Monday.PlusDays(-1)));
        Assert.False(credential.IsValidOn(Monday.PlusDays(1)));
    }

    [Fact]
    public void CredentialWithoutDatesHoldsAlways() => Assert.True(new Credential("infusion").IsValidOn(Monday));
}
