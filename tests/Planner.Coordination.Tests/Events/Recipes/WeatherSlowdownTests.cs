using Planner.Domain;
using Planner.TestKit;
using static Planner.Coordination.Tests.SmallDay;

namespace Planner.Coordination.Tests;

public sealed class WeatherSlowdownTests
{
    [Fact]
    public void EverywhereEveryWayTakesLonger()
    {
        RemainingDay rest = Published().After(Snow());
        Assert.Equal(900, Seconds(rest, 10, 20));
        Assert.Equal(900, Seconds(rest, 30, 20));
    }

    [Fact]
    public void InAShapeOnlyTheShareOfAWayThatLiesInIt()
    {
        RemainingDay rest = Published().After(Snow() with { Shape = MapShape.Circle(Sample.Place(20).Point, 5_600) });
        Assert.InRange(Seconds(rest, 10, 20), 740, 780);
        Assert.Equal(600, Seconds(rest, 0, 10));
    }

    [Fact]
    public void WeatherThatIsOverSlowsNobody()
    {
        Assert.Equal(900, Seconds(Published().At(At("08:59"), Snow()), 10, 20));
        Assert.Equal(600, Seconds(Published().At(At("09:00"), Snow()), 10, 20));
    }

    [Fact]
    public void ALegInTransitTakesWhatItWouldHaveTakenAndTheWholeDayStillAddsUp()
    {
        RemainingDay rest = Published().At(At("09:35"), Snow() with { Until = At("15:00") });
        Assert.Equal(600, rest.PastOf("a-1").Stops[1].Leg.Seconds);
        RepairedDay whole = PairDay.Whole(rest);
        Assert.Empty(whole.Check());
        Assert.Contains(
            whole.Document.Request.Travel.Driven,
            leg => leg.Visit == Visit("v2") && leg.Leg.Seconds == 600
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(401)]
    public void PercentHaveARange(int percent) => Refused(Snow() with { Percent = percent }, "events[0].percent");

    [Fact]
    public void ItEndsAfterItBegins() => Refused(Snow() with { Until = At("08:00") }, "events[0].until");

    [Fact]
    public void AnAreaIsOneOfTheRequest() => Refused(Snow() with { Area = new AreaId("north") }, "events[0].area");

    private static void Refused(WeatherSlowdown what, string place) =>
        Assert.Equal(place, Assert.Single(Published().Mistakes(At("08:00"), what)).Place);

    private static int Seconds(RemainingDay rest, int from, int to) =>
        rest.Travel.Between(Sample.Place(from).Point, Sample.Place(to).Point)!.Value.Seconds;

    private static WeatherSlowdown Snow() => new(Id(), At("08:00"), 50, At("08:00"), At("09:00"));
}
