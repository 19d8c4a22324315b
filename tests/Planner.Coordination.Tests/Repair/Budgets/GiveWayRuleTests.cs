using Planner.Domain;

namespace Planner.Coordination.Tests;

public sealed class GiveWayRuleTests
{
    [Theory]
    [InlineData(79, true)]
    [InlineData(80, false)]
    public void OnlyLessImportantWorkGivesWay(int priority, bool allowed)
    {
        var visits = RepairDays.Quiet().Request.Visits;
        RemainingDay day = RepairDays.Quiet(request =>
            request with
            {
                Visits = [.. visits.Select(v => v with { Priority = v.Id.Value == "v1" ? 80 : priority })],
            }
        ) with
        {
            Disturbed = [new VisitId("v1")],
        };
        var shorter = RepairDays.A with { Entries = [.. RepairDays.A.Entries.Take(2)] };
        var broken = day.Broken(RepairBudget.Unlimited, shorter, RepairDays.B);
        Assert.Equal(allowed ? [] : [BudgetRuleCodes.GiveWay], broken);
    }

    [Fact]
    public void NothingGivesWayToADisturbedVisitThatIsNotServed()
    {
        RemainingDay day = RepairDays.Quiet() with { Disturbed = [new VisitId("v1")] };
        var onlySecond = RepairDays.A with { Entries = [RepairDays.A.Entries[1]] };
        Assert.Equal([BudgetRuleCodes.GiveWay], day.Broken(RepairBudget.Unlimited, onlySecond, RepairDays.B));
    }

    [Fact]
    public void ADisturbedVisitMayBeLost()
    {
        RemainingDay day = RepairDays.Quiet() with { Disturbed = [new VisitId("v3")] };
        var shorter = RepairDays.A with { Entries = [.. RepairDays.A.Entries.Take(2)] };
        Assert.Empty(day.Broken(RepairBudget.Unlimited, shorter, RepairDays.B));
    }
}
