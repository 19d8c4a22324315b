using Planner.Domain;
using static Planner.Coordination.Tests.SmallDay;

namespace Planner.Coordination.Tests;

public sealed class VisitOverranTests
{
    [Fact]
    public void TheVisitInProgressEndsLaterAndWithItTheClinicianIsFree()
    {
        RemainingDay rest = Published().After(Overran("10:25", 20));
        Assert.Equal(At("10:50"), rest.PastOf("a-1").Stops[1].End);
        Assert.Equal(At("10:50"), rest.Shift("a-1").Start);
        Assert.Empty(rest.Disturbed());
        Assert.Equal(["a"], rest.Informed.Select(clinician => clinician.Value));
    }

    [Fact]
    public void WhatCannotBeginInTimeAfterItIsDisturbed()
    {
        Assert.Empty(Published().After(Overran("10:25", 80)).Disturbed());
        Assert.Equal(["v3"], Published().After(Overran("10:25", 81)).Disturbed());
    }

    [Fact]
    public void AVisitThatIsStillToComeIsOrderedLonger()
    {
        RemainingDay rest = Published().After(Overran("08:00", 20));
        Assert.Equal(Minutes(50), rest.Find("v2").Services[0].Duration);
        Assert.Equal(["v2"], rest.Disturbed());
    }

    [Fact]
    public void ALaterReportReplacesAnEarlierOne()
    {
        RemainingDay rest = Published().After(Overran("10:20", 10), Overran("10:30", 30, "e2"));
        Assert.Equal(At("11:00"), rest.Shift("a-1").Start);
    }

    [Fact]
    public void BothClinicansOfAPairStay()
    {
        RemainingDay rest = PairDay.Published().After(Overran("10:25", 20));
        Assert.All(["a-1", "b-1"], shift => Assert.Equal(At("10:50"), rest.Shift(shift).Start));
    }

    [Fact]
    public void NothingIsNoOverrun() =>
        Assert.Equal("events[0].by", Assert.Single(Published().Mistakes(At("10:25"), Overran("10:25", 0))).Place);

    private static VisitOverran Overran(string at, int minutes, string id = "e1") =>
        new(Id(id), At(at), Visit("v2"), Minutes(minutes));
}
