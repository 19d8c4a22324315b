using NodaTime;
using Planner.Domain;
using Planner.Routing;
using Planner.TestKit;

namespace Planner.Dispatch.Tests;

/// <summary>Clinician a drives 10, 20 and 30 minutes east to v1, v2 and v3, half an hour each, from 08:00 on.</summary>
public sealed class RouteWalkTests
{
    [Fact]
    public void AnEasyRouteHasNoObstacle() => Assert.Null(Walk(Sample.Request(), 0, 1, 2));

    [Theory]
    [InlineData("08:50", 0)]
    [InlineData("08:49", 60)]
    public void AStartAfterTheLastWindowIsTooLate(string latest, int late)
    {
        PlanRequest request = Sample
            .Request()
            .WithVisit("v2", v => v with { Windows = [Sample.Window("08:00", latest)] });
        Expect(Walk(request, 0, 1), late == 0 ? null : new Obstacle(RuleCodes.Window, late, 1));
    }

    [Fact]
    public void ALaterWindowIsWaitedFor()
    {
        TimeWindow[] windows = [Sample.Window("08:00", "08:20"), Sample.Window("12:00", "12:30")];
        Assert.Null(Walk(Sample.Request().WithVisit("v2", v => v with { Windows = windows }), 0, 1));
    }

    [Theory]
    [InlineData("09:40", 0)]
    [InlineData("09:39", 60)]
    public void ALateReturnIsShortOfTheHardEnd(string end, int late)
    {
        PlanRequest request = Sample
            .Request()
            .WithShift("a", s => s with { SoftEnd = Sample.At("09:00"), HardEnd = Sample.At(end) });
        Expect(Walk(request, 0, 1), late == 0 ? null : new Obstacle(RuleCodes.ShiftEnd, late));
    }

    [Theory]
    [InlineData("08:40", 0)]
    [InlineData("08:39", 60)]
    public void ABreakThatStartsTooLateIsAnObstacle(string latest, int late)
    {
        var pause = new Break(Sample.At("08:00"), Sample.At(latest), Duration.FromMinutes(30));
        PlanRequest request = Sample.Request().WithShift("a", s => s with { Breaks = [pause] });
        Expect(Walk(request, 0, ~0, 1), late == 0 ? null : new Obstacle(RuleCodes.Break, late));
    }

    [Theory]
    [InlineData("09:20", true)]
    [InlineData("09:19", false)]
    public void ABreakOnTheWayDelaysTheArrival(string latest, bool possible)
    {
        var pause = new Break(Sample.At("08:40"), Sample.At("12:00"), Duration.FromMinutes(30));
        PlanRequest request = Sample
            .Request()
            .WithShift("a", s => s with { Breaks = [pause] })
            .WithVisit("v2", v => v with { Windows = [Sample.Window("08:00", latest)] });
        Assert.Equal(possible, Walk(request, 0, ~0, 1) is null);
    }

    [Theory]
    [InlineData(20, 0)]
    [InlineData(19, 60)]
    public void ALegOverTheLimitIsAnObstacle(int minutes, int over)
    {
        PlanRequest request = Limited(new DailyLimits { MaxLegTravel = Duration.FromMinutes(minutes) });
        Expect(Walk(request, 0, 1), over == 0 ? null : new Obstacle(RuleCodes.MaxLegTravel, over));
    }

    [Theory]
    [InlineData(2, 100, 40_000, 200, null, 0)]
    [InlineData(1, 100, 40_000, 200, RuleCodes.MaxVisits, 1)]
    [InlineData(2, 99, 40_000, 200, RuleCodes.MaxWork, 60)]
    [InlineData(2, 100, 39_999, 200, RuleCodes.MaxDistance, 1)]
    [InlineData(2, 100, 40_000, 199, RuleCodes.MaxPoints, 1)]
    public void EveryLimitOfTheDayCounts(int visits, int minutes, int metres, int points, string? rule, int over)
    {
        var limits = new DailyLimits
        {
            MaxVisits = visits,
            MaxWork = Duration.FromMinutes(minutes),
            MaxMetres = metres,
            MaxPointsHundredths = points,
        };
        Expect(Walk(Limited(limits), 0, 1), rule is null ? null : new Obstacle(rule, over));
    }

    [Fact]
    public void TheOtherRoutesOfTheDayCountAgainstItsLimits()
    {
        RoutingProblem problem = Compiled.Of(Limited(new DailyLimits { MaxVisits = 2 })).Problem;
        Assert.Null(RouteWalk.Try(problem, 0, [0], new DutyLoad(1, 0, 0, 0)));
        Assert.Equal(RuleCodes.MaxVisits, RouteWalk.Try(problem, 0, [0], new DutyLoad(2, 0, 0, 0))?.Rule);
    }

    [Fact]
    public void NothingStandsBeforeAPinnedSequence()
    {
        var pin = new SequencePin(new ShiftId("a-1"), [new VisitId("v1")]);
        PlanRequest request = Sample.Request() with { Pins = new Pins { Sequences = [pin] } };
        Assert.Equal(RuleCodes.SequencePin, Walk(request, 1, 0)?.Rule);
        Assert.Null(Walk(request, 0, 1));
    }

    [Fact]
    public void SetUpIsNeededOncePerAddress()
    {
        PlanRequest request = Sample
            .Request()
            .WithPatient("p2", p => p with { Address = Sample.Place(10) })
            .WithVisit("v1", v => v with { SetUp = Duration.FromMinutes(5) })
            .WithVisit("v2", v => v with { SetUp = Duration.FromMinutes(5) });
        RoutingProblem problem = Compiled.Of(request).Problem;
        Assert.Equal(new DutyLoad(2, 85 * 60, 20_000, 200), RouteWalk.LoadOf(problem, 0, [0, 1]));
    }

    private static PlanRequest Limited(DailyLimits limits) =>
        Sample.Request().WithClinician("a", c => c with { Limits = limits });

    private static Obstacle? Walk(PlanRequest request, params int[] nodes) =>
        RouteWalk.Try(Compiled.Of(request).Problem, 0, nodes, default);

    private static void Expect(Obstacle? found, Obstacle? expected) => Assert.Equal(expected, found);
}
