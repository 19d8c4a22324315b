using Planner.Routing;

namespace Planner.Coordination.Tests;

public sealed class FreedomRuleTests
{
    private static readonly RepairBudget Times = new() { Freedom = RepairFreedom.Times };
    private static readonly RepairBudget Sequence = new() { Freedom = RepairFreedom.TimesAndSequence };

    [Fact]
    public void WhereOnlyTimesAreFreeAVisitMayMoveInTime()
    {
        var late = RepairDays.B with { Entries = [] };
        Assert.Empty(RepairDays.Quiet().Broken(Times, RepairDays.A, late.Then("v4", "11:00")));
    }

    [Fact]
    public void WhereOnlyTimesAreFreeTheOrderStays()
    {
        var swapped = RepairDays.A with { Entries = [] };
        swapped = swapped.Then("v2", "10:00").Then("v1", "10:45").Then("v3", "12:00");
        RemainingDay day = RepairDays.Quiet();
        Assert.Equal([BudgetRuleCodes.Freedom], day.Broken(Times, swapped, RepairDays.B));
        Assert.Empty(day.Broken(Sequence, swapped, RepairDays.B));
    }

    [Theory]
    [InlineData("v1", true)]
    [InlineData("v3", false)]
    public void OnlyADisturbedVisitMayChangeItsClinician(string disturbed, bool broken)
    {
        RemainingDay day = RepairDays.Quiet() with { Disturbed = [new(disturbed)] };
        var shorter = RepairDays.A with { Entries = [.. RepairDays.A.Entries.Take(2)] };
        var found = day.Broken(Sequence, shorter, RepairDays.B.Then("v3", "12:00"));
        Assert.Equal(broken ? [BudgetRuleCodes.Freedom] : [], found);
    }

    [Theory]
    [InlineData("12:00", true)]
    [InlineData("12:01", false)]
    public void FromTheGivenMomentEverythingIsFree(string from, bool free)
    {
        var shorter = RepairDays.A with { Entries = [.. RepairDays.A.Entries.Take(2)] };
        var budget = Times with { FreeFrom = SmallDay.At(from) };
        var broken = RepairDays.Quiet().Broken(budget, shorter, RepairDays.B.Then("v3", "12:00"));
        Assert.Equal(free ? [] : [BudgetRuleCodes.Freedom], broken);
    }
}
