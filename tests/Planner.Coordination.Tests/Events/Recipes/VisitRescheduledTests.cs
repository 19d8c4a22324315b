using NodaTime;
using Planner.Domain;
using Planner.TestKit;
using static Planner.Coordination.Tests.SmallDay;

namespace Planner.Coordination.Tests;

public sealed class VisitRescheduledTests
{
    [Fact]
    public void ItsNewWindowsHoldAndItsPromiseIsVoid()
    {
        RemainingDay rest = Published().After(Moved("08:00", "13:00", "14:00"));
        Assert.Equal(Sample.Window("13:00", "14:00"), Assert.Single(rest.Find("v2").Windows));
        Assert.Equal(["v2"], rest.Disturbed());
        Assert.DoesNotContain(rest.Promises, promise => promise.Visit == Visit("v2"));
        Assert.Equal(["v1", "v2", "v3", "v4"], rest.Open());
    }

    [Fact]
    public void APinnedStartNoLongerCounts()
    {
        PublishedDay day = Published(request =>
            request with
            {
                Pins = new Pins { Starts = [new StartPin(Visit("v2"), At("10:00"))] },
            }
        );
        Assert.Empty(day.After(Moved("08:00", "13:00", "14:00")).Request.Pins.Starts);
    }

    [Fact]
    public void WhoeverIsFreeJustThenNeverLeavesForIt()
    {
        RemainingDay rest = Published().After(Moved("09:30", "13:00", "14:00"));
        Assert.Equal(Sample.Place(10).Point, rest.Shift("a-1").StartPlace.Point);
        Assert.Equal(["v2", "v3"], rest.Open());
    }

    [Fact]
    public void WhoeverIsOnTheWayStandsAtTheDoorAndTheVisitStaysOpen()
    {
        RemainingDay rest = Published().After(Moved("09:35", "13:00", "14:00"));
        Assert.Equal(["v1"], rest.PastOf("a-1").Stops.Select(stop => stop.Visit.Value));
        Assert.Equal(At("09:40"), rest.Shift("a-1").Start);
        Assert.Equal(0, rest.Travel.Between(rest.Shift("a-1").StartPlace.Point, Sample.Place(20).Point)!.Value.Seconds);
        Assert.Equal(["v2", "v3"], rest.Open());
    }

    [Fact]
    public void AVisitThatHasBegunCannotBeMoved()
    {
        Assert.Empty(Published().After(Moved("10:00", "13:00", "14:00")).PastOf("a-1").Stops.Skip(1));
        InputMistake mistake = Assert.Single(Published().Mistakes(At("10:01"), Moved("10:01", "13:00", "14:00")));
        Assert.Equal(("events[0].visit", "A visit that has begun cannot be moved."), (mistake.Place, mistake.Rule));
    }

    [Theory]
    [InlineData("23:00", new[] { "v1", "v3", "v4" })]
    [InlineData("26:00", new[] { "v1", "v2", "v3", "v4" })]
    public void AVisitThatIsMovedBehindMidnightStaysOnlyWhereANightShiftReachesIt(string end, string[] open)
    {
        Instant last =
            Sample.Day.AtMidnight().InUtc().ToInstant()
            + Duration.FromHours(int.Parse(end[..2], System.Globalization.CultureInfo.InvariantCulture));
        PublishedDay day = Published(request =>
            (request with { To = Sample.Day.PlusDays(1) }).WithShift("b", shift => shift with { HardEnd = last })
        );
        Instant one = At("01:00") + Duration.FromDays(1);
        var moved = new VisitRescheduled(Id(), At("08:00"), Visit("v2"), [new TimeWindow(one, one)]);
        Assert.Equal(open, day.After(moved).Open());
    }

    [Fact]
    public void WindowsThatNoVisitMayHaveAreNamedWhereTheyStand()
    {
        InputMistake mistake = Assert.Single(Published().Mistakes(At("08:00"), Moved("08:00", "14:00", "13:00")));
        Assert.StartsWith("events[0].windows[0]", mistake.Place, StringComparison.Ordinal);
    }

    private static VisitRescheduled Moved(string at, string from, string until) =>
        new(Id(), At(at), Visit("v2"), [Sample.Window(from, until)]);
}
