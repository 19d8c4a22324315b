using NodaTime;
using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class BreakRuleTests
{
    private static readonly PlanRequest Request = Sample
        .Request()
        .WithShift(
            "a",
            s => s with { Breaks = [Lunch(true), Lunch(false) with { EarliestStart = Sample.At("09:00") }] }
        );

    [Fact]
    public void AMandatoryBreakIsTakenAndAnOptionalOneMayBe()
    {
        Assert.Empty(Rules(r => r.Visit("v1").Break(0).Visit("v2")));
        Assert.Empty(Rules(r => r.Visit("v1").Break(0).Break(1).Visit("v2")));
        Assert.Equal([RuleCodes.Break], Rules(r => r.Visit("v1").Visit("v2")));
    }

    [Theory]
    [InlineData("08:45", true)]
    [InlineData("09:15", true)]
    [InlineData("08:44:59", false)]
    [InlineData("09:15:01", false)]
    public void ABreakStartsInItsWindow(string start, bool allowed) =>
        Assert.Equal(allowed ? [] : [RuleCodes.Break], Rules(r => r.Visit("v1").Break(0, start).Visit("v2", "11:00")));

    [Fact]
    public void ABreakLastsItsLength() =>
        Assert.Equal(
            [RuleCodes.Break],
            Judge.Rules(
                Request,
                Plan(r => r.Visit("v1").Break(0).Visit("v2"))
                    .WithBreak("a-1", b => b with { End = b.End - Duration.FromSeconds(1) })
            )
        );

    [Fact]
    public void ABreakIsTakenOnceAndIsOneOfTheShifts()
    {
        Plan plan = Plan(r => r.Visit("v1").Break(0).Visit("v2", "12:00"));
        PlannedBreak taken = plan.Route("a-1").Breaks[0];
        PlannedBreak again = taken with { Start = taken.End, End = taken.End + (taken.End - taken.Start) };

        Assert.Equal(
            [RuleCodes.Break],
            Judge.Rules(Request, plan.WithRoute("a-1", r => r with { Breaks = [taken, again] }))
        );
        Assert.Equal(
            [RuleCodes.Break],
            Judge.Rules(Request, plan.WithRoute("a-1", r => r with { Breaks = [taken, again with { Break = 9 }] }))
        );
    }

    [Fact]
    public void AnUnusedRouteHasNoBreaks()
    {
        Plan plan = Plan(r => r.Break(0));

        Assert.Equal([RuleCodes.Break], Judge.Rules(Request, plan));
    }

    [Fact]
    public void ABreakBeforeTheWayLiesWithinTheDuty()
    {
        Plan plan = Plan(r => r.Break(0, "08:45").Visit("v1", "11:00"));

        Assert.Empty(Judge.Rules(Request, plan));
        Assert.Equal(
            [RuleCodes.Break],
            Judge.Rules(
                Request,
                plan.WithRoute("a-1", r => r with { Departure = Sample.At("08:46") })
                    .WithStop("v1", s => s with { Arrival = s.Start })
            )
        );
    }

    private static Break Lunch(bool mandatory) =>
        new(Sample.At("08:45"), Sample.At("09:15"), Duration.FromMinutes(30), mandatory);

    private static Plan Plan(Action<RouteDraft> stops) => Judge.Draft(Request).Route("a-1", "08:00", stops).Build();

    private static string[] Rules(Action<RouteDraft> stops) => Judge.Rules(Request, Plan(stops));
}
