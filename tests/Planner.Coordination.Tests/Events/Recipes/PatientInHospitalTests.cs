using NodaTime;
using Planner.Domain;
using Planner.TestKit;
using static Planner.Coordination.Tests.SmallDay;

namespace Planner.Coordination.Tests;

public sealed class PatientInHospitalTests
{
    [Fact]
    public void VisitsBeforeTheReturnAreGone()
    {
        RemainingDay rest = Published().After(Away("08:00", 2));
        Assert.Equal(["v1", "v3", "v4"], rest.Open());
        Assert.Equal(["v1", "v3"], rest.Disturbed());
    }

    [Fact]
    public void AVisitThatHasBegunStands()
    {
        RemainingDay rest = Published().After(Away("10:01", 2));
        Assert.Equal(["v1", "v2"], rest.PastOf("a-1").Stops.Select(stop => stop.Visit.Value));
        Assert.Equal(At("10:30"), rest.Shift("a-1").Start);
    }

    [Fact]
    public void WhoeverIsOnTheWayComesInVain()
    {
        RemainingDay rest = Published().After(Away("09:35", 2));
        Assert.Equal(At("09:40:01"), rest.Shift("a-1").Start);
        Assert.Equal(["v3"], rest.Open());
    }

    [Fact]
    public void WindowsFromTheDayOfReturnOnRemain()
    {
        TimeWindow later = new(At("08:00") + Duration.FromDays(2), At("16:00") + Duration.FromDays(2));
        PublishedDay day = Published(request =>
            (request with { To = Sample.Day.PlusDays(2) }).WithVisit(
                "v2",
                visit => visit with { Windows = [.. visit.Windows, later] }
            )
        );
        RemainingDay rest = day.After(Away("08:00", 2));
        Assert.Equal(["v1", "v3", "v4"], rest.Open());
        Visit kept = PairDay.Whole(rest).Document.Request.Visits.Single(visit => visit.Id == Visit("v2"));
        Assert.Equal([later], kept.Windows);
        Assert.Equal(["v1", "v3", "v4"], day.After(Away("08:00", 3)).Open());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void NobodyIsBackOnTheSameDay(int days) =>
        Assert.Equal("events[0].untilDay", Assert.Single(Published().Mistakes(At("08:00"), Away("08:00", days))).Place);

    [Fact]
    public void OnlyAPatientOfThePlanIsAway()
    {
        var what = new PatientInHospital(Id(), At("08:00"), new PatientId("p9"), Sample.Day.PlusDays(2));
        Assert.Equal("events[0].patient", Assert.Single(Published().Mistakes(At("08:00"), what)).Place);
    }

    private static PatientInHospital Away(string at, int days) =>
        new(Id(), At(at), new PatientId("p2"), Sample.Day.PlusDays(days));
}
