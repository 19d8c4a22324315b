namespace Planner.Routing.Tests;

public class ShiftTests
{
    [Theory]
    [InlineData(20, true)]
    [InlineData(19, false)]
    public void TheHardEndIsTheLatestReturn(int hardEnd, bool fits)
    {
        RoutingProblem p = Sketch.Of(1);
        p = p with { Routes = p.Routes with { HardEnd = [hardEnd, Sketch.Open] } };
        Assert.Equal(fits, Sketch.Time(p, [0], []) is not null);
    }

    [Fact]
    public void NobodyStartsBeforeTheShift()
    {
        RoutingProblem p = Sketch.Of(1);
        p = p with { Routes = p.Routes with { ShiftStart = [30, 0] } };
        Assert.Equal(35, Sketch.Time(p, [0], [])!.ServiceStart[0]);
    }

    [Fact]
    public void OvertimeIsPaidPerTickAfterTheSoftEnd()
    {
        RoutingProblem p = Sketch.Of(1);
        p = p with
        {
            Routes = p.Routes with { SoftEnd = [17, Sketch.Open] },
            Weights = new RoutingWeights { Overtime = new TermWeight(7, 2) },
        };
        Assert.Equal(21, SolutionPricing.Price(p, Sketch.Time(p, [0], [])!).Tier2);
    }

    [Fact]
    public void SetUpIsAddedUnlessTheStopBeforeIsAtTheSamePlace()
    {
        RoutingProblem p = Sketch.Of(2);
        p = p with { Services = p.Services with { Location = [1, 1], SetUp = [4, 4] } };
        RoutingSolution timed = Sketch.Time(p, [0, 1], [])!;
        Assert.Equal([5, 19], timed.ServiceStart);
        Assert.Equal(34, timed.Return[0]);
    }

    [Fact]
    public void EachClassOfCliniciansHasItsOwnDurations()
    {
        RoutingProblem p = Sketch.Of(1);
        p = p with
        {
            Services = p.Services with { DurationClassCount = 2, Duration = [10, 25] },
            Routes = p.Routes with { DurationClass = [0, 1] },
        };
        Assert.Equal(20, Sketch.Time(p, [0], [])!.Return[0]);
        Assert.Equal(35, Sketch.Time(p, [], [0])!.Return[1]);
    }
}
