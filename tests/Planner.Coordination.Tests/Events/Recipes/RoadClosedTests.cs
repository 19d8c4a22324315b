using Planner.Domain;
using Planner.TestKit;
using static Planner.Coordination.Tests.SmallDay;

namespace Planner.Coordination.Tests;

/// <summary>Where only straight lines are known, a way through a closed shape takes twice as long.</summary>
public sealed class RoadClosedTests
{
    [Fact]
    public void WaysThroughTheShapeTakeLongerAndOthersDoNot()
    {
        RemainingDay rest = Published().After(Closed("08:00"));
        Assert.Equal(1200, Seconds(rest, 10, 20));
        Assert.Equal(600, Seconds(rest, 0, 10));
        Assert.Equal(600, Seconds(rest, 20, 30));
    }

    [Fact]
    public void ALegInTransitTakesWhatItWouldHaveTaken()
    {
        RemainingDay rest = Published().After(Closed("09:35"));
        Assert.Equal(600, rest.PastOf("a-1").Stops[1].Leg.Seconds);
        Assert.Equal(At("10:30"), rest.Shift("a-1").Start);
        Assert.Equal(1200, Seconds(rest, 20, 10));
        Assert.Empty(PairDay.Whole(rest).Check());
    }

    [Fact]
    public void RoadsThatAreOpenAgainSlowNobody()
    {
        Assert.Equal(1200, Seconds(Published().At(At("08:59"), Closed("08:00", "09:00")), 10, 20));
        Assert.Equal(600, Seconds(Published().At(At("09:00"), Closed("08:00", "09:00")), 10, 20));
    }

    [Fact]
    public void TheyDoNotOpenBeforeTheyClose() =>
        Assert.Equal(
            "events[0].until",
            Assert.Single(Published().Mistakes(At("08:00"), Closed("08:00", "08:00"))).Place
        );

    private static int Seconds(RemainingDay rest, int from, int to) =>
        rest.Travel.Between(Sample.Place(from).Point, Sample.Place(to).Point)!.Value.Seconds;

    private static RoadClosed Closed(string at, string? until = null) =>
        new(Id(), At(at), MapShape.Circle(Sample.Place(15).Point, 800), until is null ? null : At(until));
}
