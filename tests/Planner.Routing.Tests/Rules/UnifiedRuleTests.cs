using Planner.Evaluation;

namespace Planner.Routing.Tests;

/// <summary>What unified benchmarks ask beyond an agency, by hand.</summary>
public class UnifiedRuleTests
{
    [Theory]
    [InlineData(100, 20)]
    [InlineData(19, 15)]
    public void ABreakAtAStopFollowsTheDriveUnlessThatIsTooLate(int latest, int start)
    {
        RoutingSolution timed = Sketch.Time(WithBreak(0, latest), [0, ~0, 1], [])!;
        Assert.Equal(start, timed.BreakStart[0]);
        Assert.Equal(40, timed.ServiceStart[1]);
    }

    [Fact]
    public void ABreakAtAStopThatOpensARouteFollowsTheDrive() =>
        Assert.Equal([5], Sketch.Time(WithBreak(0, 100), [~0, 0], [])!.BreakStart);

    [Fact]
    public void ABreakOnTheWayIsNoBreakAtAStop()
    {
        RoutingProblem p = WithBreak(0, 100);
        RoutingSolution timed = Sketch.Time(p, [0, ~0, 1], [])! with { BreakStart = [18] };
        Assert.Equal(["break"], RoutingSolutionChecker.Check(p, timed).Select(v => v.Rule));
    }

    [Fact]
    public void BoundServicesStartInWindowsOfOneIndex()
    {
        // Service 1 is reached only after its first window; alone, service 0 would use its own first one.
        RoutingProblem free = Sketch.Of(2);
        free = free with
        {
            Services = free.Services with
            {
                WindowFirst = [0, 2, 4],
                WindowEarliest = [0, 50, 0, 50],
                WindowLatest = [20, 60, 8, 60],
                WindowDue = [Sketch.Open, Sketch.Open, Sketch.Open, Sketch.Open],
            },
        };
        RoutingProblem bound = free with
        {
            Relations = RelationTable.None with
            {
                SameWindow =
                [
                    [0, 1],
                ],
            },
        };
        RoutingSolution apart = Sketch.Time(free, [0], [1])!;
        Assert.Equal([5, 50], apart.ServiceStart);
        Assert.Equal(
            [RoutingSolutionChecker.SameWindow],
            RoutingSolutionChecker.Check(bound, apart).Select(v => v.Rule)
        );
        Assert.Equal([50, 50], Sketch.Time(bound, [0], [1])!.ServiceStart);
    }

    [Fact]
    public void DepartureAtTheShiftStartCountsTheFirstWait()
    {
        RoutingProblem p = Sketch.Of(1);
        p = p with
        {
            Services = p.Services with { WindowEarliest = [50] },
            Routes = p.Routes with { DepartsAtShiftStart = true },
            Weights = p.Weights with { Waiting = new TermWeight(1) },
        };
        RoutingSolution timed = Sketch.Time(p, [0], [])!;
        Assert.Equal(0, timed.Departure[0]);
        Assert.Equal(45, RoutingCostEvaluator.Evaluate(p, timed).QuantityOf(RoutingTerm.Waiting));
    }

    [Theory]
    [InlineData(false, 100)]
    [InlineData(true, 80)]
    public void AnUnusedRouteIsIdleItsWholeShift(bool bothUsed, int idle)
    {
        RoutingProblem p = Sketch.Of(2);
        p = p with
        {
            Routes = p.Routes with { SoftEnd = [100, 100] },
            Weights = p.Weights with { HighestIdle = new TermWeight(1) },
        };
        RoutingSolution timed = bothUsed ? Sketch.Time(p, [0], [1])! : Sketch.Time(p, [0, 1], [])!;
        Assert.Equal(idle, RoutingCostEvaluator.Evaluate(p, timed).QuantityOf(RoutingTerm.HighestIdle));
    }

    private static RoutingProblem WithBreak(int earliest, int latest) =>
        Sketch.Of(2) with
        {
            Breaks = new BreakTable
            {
                Route = [0],
                EarliestStart = [earliest],
                LatestStart = [latest],
                Length = [20],
                Mandatory = [true],
                AtStop = true,
            },
        };
}
