using NodaTime;
using Planner.TestKit;

namespace Planner.Coordination.Tests;

public sealed class ConfirmedShiftRuleTests
{
    private static readonly RepairBudget TwentyMinutes = new() { MaxShift = Duration.FromMinutes(20) };

    [Theory]
    [InlineData("12:20", true)]
    [InlineData("12:21", false)]
    [InlineData("11:40", true)]
    [InlineData("11:39", false)]
    public void AConfirmedStartMovesNoFurtherThanAllowedEitherWay(string start, bool allowed)
    {
        RemainingDay day = RepairDays.Quiet();
        var moved = RepairDays.A with { Entries = [.. RepairDays.A.Entries.Take(2)] };
        var broken = day.Broken(TwentyMinutes, moved.Then("v3", start), RepairDays.B);
        Assert.Equal(allowed ? [] : [BudgetRuleCodes.ConfirmedShift], broken);
    }

    [Fact]
    public void AVisitWhoseWindowsTheEventMovedIsNotBound()
    {
        RemainingDay day = RepairDays.Quiet();
        var later = day.Request.Visits.Select(v =>
            v.Id.Value == "v3" ? v with { Windows = [Sample.Window("14:00", "15:00")] } : v
        );
        day = day with { Request = day.Request with { Visits = [.. later] }, Disturbed = [new("v3")] };
        var moved = RepairDays.A with { Entries = [.. RepairDays.A.Entries.Take(2)] };
        Assert.Empty(day.Broken(TwentyMinutes, moved.Then("v3", "14:00"), RepairDays.B));
    }
}
