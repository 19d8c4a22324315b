namespace Planner.Routing.Tests;

public class RelationTests
{
    [Fact]
    public void SimultaneousServicesStartWhenTheLaterOneCan()
    {
        RoutingProblem p = Sketch.Of(2) with { Relations = Sketch.Gap(0, 1, 0, 0) };
        Assert.Equal([10, 10], Sketch.Time(p, [0], [1])!.ServiceStart);
    }

    [Fact]
    public void TheLeastGapDelaysTheSecond()
    {
        RoutingProblem p = Sketch.Of(2) with { Relations = Sketch.Gap(0, 1, 30, 40) };
        Assert.Equal([5, 35], Sketch.Time(p, [0], [1])!.ServiceStart);
    }

    [Fact]
    public void TheLargestGapDelaysTheFirst()
    {
        RoutingProblem p = Sketch.Of(2) with { Relations = Sketch.Gap(0, 1, 0, 2) };
        Assert.Equal([8, 10], Sketch.Time(p, [0], [1])!.ServiceStart);
    }

    [Theory]
    [InlineData(15, true)]
    [InlineData(14, false)]
    public void AGapThatTheRouteCannotKeepIsInfeasible(int largest, bool fits)
    {
        RoutingProblem p = Sketch.Of(2) with { Relations = Sketch.Gap(0, 1, 0, largest) };
        Assert.Equal(fits, Sketch.Time(p, [0, 1], []) is not null);
    }

    [Fact]
    public void CrossedSimultaneousPairsAreAPositiveCycle()
    {
        RelationTable two = RelationTable.None with { From = [0, 2], To = [1, 3], Min = [0, 0], Max = [0, 0] };
        RoutingProblem p = Sketch.Of(4) with { Relations = two };
        Assert.NotNull(Sketch.Time(p, [0, 2], [1, 3]));
        Assert.Null(Sketch.Time(p, [0, 2], [3, 1]));
    }

    [Fact]
    public void ARelationBindsOnlyWhenBothAreServed()
    {
        RoutingProblem p = Sketch.Of(2) with { Relations = Sketch.Gap(0, 1, 30, 40) };
        Assert.Equal([-1, 10], Sketch.Time(p, [], [1])!.ServiceStart);
    }

    [Fact]
    public void DifferentCliniciansAreNeededWhereTheGroupSaysSo()
    {
        RoutingProblem p = Sketch.Of(2) with
        {
            Relations = RelationTable.None with
            {
                DifferentClinician =
                [
                    [0, 1],
                ],
            },
        };
        Assert.NotNull(Sketch.Time(p, [0], [1]));
        Assert.Null(Sketch.Time(p, [0, 1], []));
    }

    [Fact]
    public void OneClinicianIsNeededWhereTheGroupSaysSo()
    {
        RoutingProblem p = Sketch.Of(2) with
        {
            Relations = RelationTable.None with
            {
                SameClinician =
                [
                    [0, 1],
                ],
            },
        };
        Assert.NotNull(Sketch.Time(p, [0, 1], []));
        Assert.Null(Sketch.Time(p, [0], [1]));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void ACapCountsDifferentClinicians(int most, bool fits)
    {
        ClinicianCap cap = new([0, 1, 2], [true, true, false], most);
        RoutingProblem p = Sketch.Of(3, routes: 3) with { Relations = RelationTable.None with { Caps = [cap] } };
        Assert.Equal(fits, Sketch.Time(p, [0], [1], [2]) is not null);
        Assert.NotNull(Sketch.Time(p, [0, 1], [], [2]));
    }
}
