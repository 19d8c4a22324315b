namespace Planner.Routing.Tests;

public class WindowTests
{
    private const int Open = RoutingProblem.Unlimited;

    [Fact]
    public void AnEarlyArrivalWaitsForTheWindow() =>
        Assert.Equal(50, Sketch.Time(Windows(50, 60), [0], [])!.ServiceStart[0]);

    [Fact]
    public void TheLatestStartIsInclusive() => Assert.Equal(5, Sketch.Time(Windows(0, 5), [0], [])!.ServiceStart[0]);

    [Fact]
    public void AWindowThatClosesBeforeTheArrivalIsInfeasible() => Assert.Null(Sketch.Time(Windows(0, 4), [0], []));

    [Fact]
    public void AMissedWindowIsFollowedByTheNextOne()
    {
        RoutingProblem p = Sketch.Of(1);
        p = p with
        {
            Services = p.Services with
            {
                WindowFirst = [0, 2],
                WindowEarliest = [0, 70],
                WindowLatest = [4, 80],
                WindowDue = [Open, Open],
            },
        };
        Assert.Equal(70, Sketch.Time(p, [0], [])!.ServiceStart[0]);
    }

    [Fact]
    public void ALaterWindowIsChosenWhereWaitingIsDear()
    {
        RoutingProblem p = Sketch.Of(2);
        p = p with
        {
            Services = p.Services with
            {
                WindowFirst = [0, 2, 3],
                WindowEarliest = [0, 100, 110],
                WindowLatest = [20, 105, 130],
                WindowDue = [Open, Open, Open],
            },
            Weights = p.Weights with { Waiting = new TermWeight(10) },
        };
        Assert.Equal([100, 115], Sketch.Time(p, [0, 1], [])!.ServiceStart);
    }

    private static RoutingProblem Windows(int earliest, int latest)
    {
        RoutingProblem p = Sketch.Of(1);
        return p with { Services = p.Services with { WindowEarliest = [earliest], WindowLatest = [latest] } };
    }
}
