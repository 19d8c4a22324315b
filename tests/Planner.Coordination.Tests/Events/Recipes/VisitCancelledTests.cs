using Planner.Domain;
using Planner.TestKit;
using static Planner.Coordination.Tests.SmallDay;

namespace Planner.Coordination.Tests;

public sealed class VisitCancelledTests
{
    [Fact]
    public void ACancelledVisitIsGoneFromTheRest()
    {
        RemainingDay rest = Published().After(new VisitCancelled(Id(), At("08:00"), Visit("v2")));
        Assert.Equal(["v1", "v3", "v4"], rest.Open());
        Assert.Empty(rest.Past);
        Assert.Equal(["v1", "v3"], rest.Disturbed());
    }

    [Fact]
    public void WhoeverIsOnTheWayArrivesAndIsFreeAtTheDoor()
    {
        RemainingDay rest = Published().After(new VisitCancelled(Id(), At("09:35"), Visit("v2")));
        PlannedRoute past = Assert.Single(rest.Past, route => route.Shift.Value == "a-1");
        Assert.Equal(["v1", "v2"], past.Stops.Select(stop => stop.Visit.Value));
        Assert.Equal(At("09:40"), past.Stops[1].Start);
        Shift shift = rest.Shift("a-1");
        Assert.Equal(At("09:40:01"), shift.Start);
        Assert.Equal(0, rest.Travel.Between(shift.StartPlace.Point, Sample.Place(20).Point)!.Value.Seconds);
    }

    [Fact]
    public void WhoeverIsFreeJustThenNeverLeavesForIt()
    {
        RemainingDay rest = Published().After(new VisitCancelled(Id(), At("09:30"), Visit("v2")));
        Assert.Equal(Sample.Place(10).Point, rest.Shift("a-1").StartPlace.Point);
        Assert.Equal(At("09:30"), rest.Shift("a-1").Start);
        Assert.Equal(["v3"], rest.Open());
    }

    [Fact]
    public void AVisitThatHasBegunCannotBeCancelled()
    {
        InputMistake mistake = Assert.Single(
            Published().Mistakes(At("11:00"), new VisitCancelled(Id(), At("10:10"), Visit("v2")))
        );
        Assert.Equal("events[0].visit", mistake.Place);
        Assert.Contains("begun at 2026-03-02 10:00", mistake.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void OfAPairOnlyWhoeverIsOnTheWayArrives()
    {
        RemainingDay rest = PairDay.Published().After(new VisitCancelled(Id(), At("09:35"), Visit("v2")));
        Assert.Equal(["v1", "v2"], rest.PastOf("a-1").Stops.Select(stop => stop.Visit.Value));
        Assert.Equal(["v4"], rest.PastOf("b-1").Stops.Select(stop => stop.Visit.Value));
        Assert.Empty(PairDay.Whole(rest).Check());
    }

    [Fact]
    public void APairThatNobodyCancelledIsFixedTogether()
    {
        RemainingDay rest = PairDay.Published().At(At("09:35"));
        Assert.All(["a-1", "b-1"], shift => Assert.Equal("v2", rest.PastOf(shift).Stops[^1].Visit.Value));
        Assert.All(["a-1", "b-1"], shift => Assert.Equal(At("10:30"), rest.Shift(shift).Start));
    }
}
