using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class RouteShiftRuleTests
{
    private static readonly PlanRequest Request = Sample.Request();
    private static readonly Plan Valid = Judge.Plan(Request);

    [Fact]
    public void ARouteBelongsToAKnownClinician() =>
        Assert.Equal([RuleCodes.RouteShift], Rules(r => r with { Clinician = new ClinicianId("z") }));

    [Fact]
    public void ARouteBelongsToAKnownShift() =>
        Assert.Equal([RuleCodes.RouteShift], Rules(r => r with { Shift = new ShiftId("z-1") }));

    [Fact]
    public void AShiftBelongsToTheClinicianOfTheRoute() =>
        Assert.Equal([RuleCodes.RouteShift], Rules(r => r with { Clinician = new ClinicianId("b") }));

    [Fact]
    public void AShiftHasOneRoute()
    {
        Plan plan = Judge
            .Draft(Request)
            .Route("a-1", "08:00", r => r.Visit("v1"))
            .Route("a-1", "09:00", r => r.Visit("v2"))
            .Build();

        Assert.Equal([RuleCodes.RouteShift], Judge.Rules(Request, plan));
    }

    private static string[] Rules(Func<PlannedRoute, PlannedRoute> edit) =>
        Judge.Rules(Request, Valid.WithRoute("a-1", edit));
}
