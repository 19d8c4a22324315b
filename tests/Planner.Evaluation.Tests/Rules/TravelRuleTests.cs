using NodaTime;
using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class TravelRuleTests
{
    private static readonly PlanRequest Request = Sample.Request();
    private static readonly Plan Valid = Judge.Plan(Request);

    [Fact]
    public void ALegHasTheSecondsAndMetresOfTheNetwork()
    {
        Assert.Equal([RuleCodes.Travel], Rules(Valid.WithStop("v2", s => s with { Leg = new TravelLeg(599, 10_000) })));
        Assert.Equal([RuleCodes.Travel], Rules(Valid.WithStop("v2", s => s with { Leg = new TravelLeg(600, 9_999) })));
        Assert.Equal([RuleCodes.Travel], Rules(Valid.WithRoute("a-1", r => r with { LegHome = default })));
    }

    [Theory]
    [InlineData("08:50", true)]
    [InlineData("08:49:59", false)]
    public void AStopStartsWhenItCanBeReached(string start, bool allowed)
    {
        Plan plan = Judge.Draft(Request).Route("a-1", "08:00", r => r.Visit("v1").Visit("v2", start)).Build();

        Assert.Equal(allowed ? [] : [RuleCodes.Travel], Rules(plan));
    }

    [Fact]
    public void TheFirstStopStartsAfterTheWayFromTheStartPlace() =>
        Assert.Equal(
            [RuleCodes.Travel],
            Rules(Judge.Draft(Request).Route("a-1", "08:01", r => r.Visit("v1", "08:10")).Build())
        );

    [Fact]
    public void AnArrivalIsNotBeforeTheWayIsDriven()
    {
        Plan plan = Judge.Draft(Request).Route("a-1", "08:00", r => r.Visit("v1", "08:30")).Build();

        Assert.Equal([RuleCodes.Travel], Rules(plan.WithStop("v1", s => s with { Arrival = Sample.At("08:09") })));
        Assert.Equal([RuleCodes.Travel], Rules(plan.WithStop("v1", s => s with { Arrival = Sample.At("08:31") })));
    }

    [Theory]
    [InlineData("10:29")]
    [InlineData("10:31")]
    public void TheReturnIsTheLeastOne(string back) =>
        Assert.Equal([RuleCodes.Travel], Rules(Valid.WithRoute("a-1", r => r with { Return = Sample.At(back) })));

    [Fact]
    public void ABreakInTheGapTakesItsTimeBesideTheWay()
    {
        Break lunch = new(Sample.At("08:30"), Sample.At("09:30"), Duration.FromMinutes(20));
        PlanRequest request = Request.WithShift("a", s => s with { Breaks = [lunch] });
        Plan Plan(string start) =>
            Judge.Draft(request).Route("a-1", "08:00", r => r.Visit("v1").Break(0, "08:45").Visit("v2", start)).Build();

        Assert.Empty(Judge.Rules(request, Plan("09:10")));
        Assert.Equal([RuleCodes.Travel], Judge.Rules(request, Plan("09:09")));
    }

    private static string[] Rules(Plan plan) => Judge.Rules(Request, plan);
}
