using Planner.TestKit;
using Xunit;

namespace Planner.Domain.Tests;

public sealed class ScenarioRequestsTests
{
    private static readonly AddClinicians OneMore = new() { Like = new ClinicianId("a") };

    [Fact]
    public void WhatIsGivenHoldsOnBothSides()
    {
        var requests = new ScenarioRequests(Applied.Before, File([OneMore], [OneMore]));
        Assert.Equal(3, requests.Unchanged(0).Clinicians.Count);
        Assert.Equal(4, requests.Changed(0, 0).Clinicians.Count);
    }

    [Fact]
    public void ChangesApplyInTheirOrder()
    {
        var leaves = new RemoveClinicians { Clinicians = [new ClinicianId("new-1")] };
        var requests = new ScenarioRequests(Applied.Before, File([], [OneMore, leaves]));
        requests.Check();
        Assert.Equal(2, requests.Changed(0, 0).Clinicians.Count);
    }

    [Fact]
    public void EveryMistakeOfEveryScenarioIsNamedAtOnce()
    {
        var stranger = new AddClinicians { Like = new ClinicianId("z") };
        var heavy = new SetWeight { Term = TermKind.Overtime, Weight = 20_000 };
        ScenarioFile file = File([stranger], [stranger]) with
        {
            Scenarios = [new Scenario("One", [stranger]), new Scenario("Two", [heavy])],
        };
        var refused = Assert.Throws<InvalidInputException>(() => new ScenarioRequests(Applied.Before, file).Check());
        Assert.Equal(
            ["given[0].like", "scenarios[0].changes[0].like", "scenarios[1], then policy.terms[1].weight"],
            refused.Mistakes.Select(m => m.Place)
        );
    }

    [Fact]
    public void AShiftThatRunsIntoTheNextOneIsNamedWithTheScenario()
    {
        PlanRequest twoShifts = Applied.Before.WithClinician(
            "a",
            c =>
                c with
                {
                    Shifts =
                    [
                        c.Shifts[0],
                        c.Shifts[0] with
                        {
                            Id = new ShiftId("a-2"),
                            Start = c.Shifts[0].HardEnd,
                            SoftEnd = Sample.At("20:00"),
                            HardEnd = Sample.At("20:00"),
                        },
                    ],
                }
        );
        var longer = new ExtendShifts { Minutes = 60, Who = Applied.Named("a") };
        var refused = Assert.Throws<InvalidInputException>(() =>
            new ScenarioRequests(twoShifts, File([], [longer])).Check()
        );
        Assert.Equal("scenarios[0], then clinicians[0].shifts[1]", Assert.Single(refused.Mistakes).Place);
    }

    [Fact]
    public void AWindowThatNobodyIsOnDutyInAnyMoreIsNoMistake()
    {
        PlanRequest late = Applied
            .Before.WithShift("b", s => s with { SoftEnd = Sample.At("22:00"), HardEnd = Sample.At("22:00") })
            .WithVisit("v1", v => v with { Windows = [Sample.Window("20:00", "21:00")] });
        var leaves = new RemoveClinicians { Clinicians = [new ClinicianId("b")] };
        new ScenarioRequests(late, File([], [leaves])).Check();
        Assert.NotEmpty(RequestValidator.Check(Applied.To(late, leaves).Request).Mistakes);
    }

    private static ScenarioFile File(ScenarioChange[] given, ScenarioChange[] changes) =>
        new()
        {
            Name = "Test",
            Given = given,
            Scenarios = [new Scenario("Changed", changes)],
        };
}
