namespace Planner.Coordination.Tests;

public sealed class PeopleToCallRuleTests
{
    private static readonly RepairBudget Nobody = new() { MaxPeople = 0 };

    [Theory]
    [InlineData("10:15", 0)]
    [InlineData("10:16", 1)]
    public void AMoveBeyondTheToleranceIsACall(string start, int calls)
    {
        RemainingDay day = RepairDays.Quiet();
        var moved = RepairDays.A with { Entries = [] };
        moved = moved.Then("v1", "09:00").Then("v2", start).Then("v3", "12:00");
        Assert.Equal(calls, CallList.Of(day, Nobody, day.Plan(moved, RepairDays.B)).Count);
        Assert.Equal(calls, day.Broken(Nobody, moved, RepairDays.B).Count);
        Assert.Empty(day.Broken(Nobody with { MaxPeople = 1 }, moved, RepairDays.B));
    }

    [Fact]
    public void AVisitThatChangesHandsCallsItsPatientAndBothClinicians()
    {
        RemainingDay day = RepairDays.Quiet();
        var shorter = RepairDays.A with { Entries = [.. RepairDays.A.Entries.Take(2)] };
        var plan = day.Plan(shorter, RepairDays.B.Then("v3", "12:00"));
        Assert.Equal(["p3", "a", "b"], CallList.Of(day, Nobody, plan).Select(call => call.Id));
        Assert.Equal(
            [BudgetRuleCodes.PeopleToCall],
            DisruptionBudget.Check(day, Nobody with { MaxPeople = 2 }, plan).Select(v => v.Rule)
        );
    }

    [Fact]
    public void AClinicianWhoReportedTheEventIsNotCalled()
    {
        RemainingDay day = RepairDays.Quiet() with { Informed = [new("a")] };
        var shorter = RepairDays.A with { Entries = [.. RepairDays.A.Entries.Take(2)] };
        var plan = day.Plan(shorter, RepairDays.B.Then("v3", "12:00"));
        Assert.Equal(["p3", "b"], CallList.Of(day, Nobody, plan).Select(call => call.Id));
    }

    [Fact]
    public void APatientWithTwoMovedVisitsIsOnePerson()
    {
        RemainingDay day = RepairDays.Quiet(request =>
            request with
            {
                Visits = [.. request.Visits.Select(v => v.Id.Value == "v2" ? v with { Patient = new("p1") } : v)],
            }
        );
        var late = RepairDays.A with { Entries = [] };
        late = late.Then("v1", "09:20").Then("v2", "10:20").Then("v3", "12:00");
        Assert.Equal(["p1"], CallList.Of(day, Nobody, day.Plan(late, RepairDays.B)).Select(call => call.Id));
    }
}
