namespace Planner.Coordination.Tests;

public sealed class KeptPatientRuleTests
{
    private static readonly RepairBudget KeepP3 = new() { Kept = [new("p3")] };

    [Theory]
    [InlineData("12:15", true)]
    [InlineData("12:16", false)]
    public void AKeptPatientsVisitStaysWithinTheTolerance(string start, bool allowed)
    {
        RemainingDay day = RepairDays.Quiet();
        var moved = RepairDays.A with { Entries = [.. RepairDays.A.Entries.Take(2)] };
        var broken = day.Broken(KeepP3, moved.Then("v3", start), RepairDays.B);
        Assert.Equal(allowed ? [] : [BudgetRuleCodes.KeptPatient], broken);
    }

    [Fact]
    public void AKeptPatientKeepsTheClinician()
    {
        RemainingDay day = RepairDays.Quiet();
        var shorter = RepairDays.A with { Entries = [.. RepairDays.A.Entries.Take(2)] };
        var broken = day.Broken(KeepP3, shorter, RepairDays.B.Then("v3", "12:00"));
        Assert.Equal([BudgetRuleCodes.KeptPatient], broken);
    }

    [Fact]
    public void OtherPatientsMayMove()
    {
        RemainingDay day = RepairDays.Quiet();
        var late = RepairDays.B with { Entries = [] };
        Assert.Empty(day.Broken(KeepP3, RepairDays.A, late.Then("v4", "11:00")));
    }
}
