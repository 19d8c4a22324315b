namespace Planner.Routing.Tests;

/// <summary>Duty limits, legs and pinned orders: the boundary fits, one less does not.</summary>
public class LimitTests
{
    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void ServicesOfADuty(int most, bool fits) =>
        ShouldFit(fits, d => d with { MaxServices = [most, Sketch.Open] });

    [Theory]
    [InlineData(40, true)]
    [InlineData(39, false)]
    public void WorkOfADutyCountsCareAndTravel(int most, bool fits) =>
        ShouldFit(fits, d => d with { MaxWork = [most, Sketch.Open] });

    [Theory]
    [InlineData(400, true)]
    [InlineData(399, false)]
    public void MetresOfADuty(int most, bool fits) => ShouldFit(fits, d => d with { MaxMetres = [most, Sketch.Open] });

    [Theory]
    [InlineData(200, true)]
    [InlineData(199, false)]
    public void PointsOfADuty(int most, bool fits) => ShouldFit(fits, d => d with { MaxPoints = [most, Sketch.Open] });

    [Fact]
    public void TwoShiftsOfOneDutyAreSummed()
    {
        RoutingProblem p = Sketch.Of(2);
        p = p with
        {
            Routes = p.Routes with { Clinician = [0, 0], Duty = [0, 0], ShiftStart = [0, 100], HardEnd = [90, 200] },
            Duties = p.Duties with { MaxServices = [1, 1] },
        };
        Assert.Null(Sketch.Time(p, [0], [1]));
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(9, false)]
    public void TheWayHomeIsALegToo(int longest, bool fits)
    {
        RoutingProblem p = Sketch.Of(2);
        p = p with { Routes = p.Routes with { MaxLeg = [longest, longest] } };
        Assert.Equal(fits, Sketch.Time(p, [0, 1], []) is not null);
    }

    [Fact]
    public void WhereThereIsNoWayThereIsNoRoute()
    {
        RoutingProblem p = Sketch.Of(2);
        int[] ticks = (int[])p.Travel.Ticks.Clone();
        ticks[(1 * 3) + 2] = RoutingProblem.Unreachable;
        p = p with { Travel = p.Travel with { Ticks = ticks } };
        Assert.Null(Sketch.Time(p, [0, 1], []));
        Assert.NotNull(Sketch.Time(p, [1, 0], []));
    }

    [Fact]
    public void PinnedStopsComeFirstAndInOrder()
    {
        RoutingProblem p = Sketch.Of(3);
        p = p with { Services = p.Services with { PinnedRank = [1, 0, -1] } };
        Assert.NotNull(Sketch.Time(p, [1, 0, 2], []));
        Assert.NotNull(Sketch.Time(p, [0, 2], []));
        Assert.Null(Sketch.Time(p, [0, 1, 2], []));
        Assert.Null(Sketch.Time(p, [1, 2, 0], []));
    }

    private static void ShouldFit(bool fits, Func<DutyTable, DutyTable> limit)
    {
        RoutingProblem p = Sketch.Of(2);
        p = p with { Duties = limit(p.Duties) };
        Assert.Equal(fits, Sketch.Time(p, [0, 1], []) is not null);
        Assert.NotNull(Sketch.Time(p, [0], [1]));
        SearchResult found = RoutingSearch.Solve(p, new SearchOptions { Iterations = 2_000 });
        Judge.ShouldAccept(p, found.Best);
        Assert.Equal(0, found.Cost.Tier0);
    }
}
