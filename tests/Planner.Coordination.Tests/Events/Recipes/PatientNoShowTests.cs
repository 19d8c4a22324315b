using Planner.Domain;
using Planner.TestKit;
using static Planner.Coordination.Tests.SmallDay;

namespace Planner.Coordination.Tests;

public sealed class PatientNoShowTests
{
    [Fact]
    public void TheClinicianLeavesAfterTheTimeThatIsLost()
    {
        RemainingDay rest = Published().After(Missing("10:05"));
        Assert.Equal(At("10:15"), rest.PastOf("a-1").Stops[1].End);
        Assert.Equal(At("10:15"), rest.Shift("a-1").Start);
        Assert.Equal(["v3"], rest.Open());
        Assert.Equal(["a"], rest.Informed.Select(clinician => clinician.Value));
    }

    [Fact]
    public void NobodyCanMissAVisitBeforeItIsDue()
    {
        Assert.Equal(["v3"], Published().After(Missing("10:00")).Open());
        InputMistake mistake = Assert.Single(Published().Mistakes(At("10:00"), Missing("09:59:59")));
        Assert.Equal("events[0].visit", mistake.Place);
        Assert.Contains("due at 2026-03-02 10:00", mistake.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void BothClinicansOfAPairLeave()
    {
        RemainingDay rest = PairDay.Published().After(Missing("10:05"));
        Assert.All(["a-1", "b-1"], shift => Assert.Equal(At("10:15"), rest.Shift(shift).Start));
        Assert.Empty(PairDay.Whole(rest).Check());
    }

    [Fact]
    public void AVisitThatNobodyMakesIsNotMissed()
    {
        PublishedDay day = Published(request =>
            request with
            {
                Visits = [.. request.Visits, Sample.Visit("v9", "p1") with { Mandatory = false }],
            }
        );
        InputMistake mistake = Assert.Single(
            day.Mistakes(At("10:05"), new PatientNoShow(Id(), At("10:05"), Visit("v9"), Minutes(5)))
        );
        Assert.Equal("Nobody makes this visit in the plan.", mistake.Rule);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(721)]
    public void TheTimeThatIsLostIsMoreThanNothingAndLessThanADay(int minutes)
    {
        var what = new PatientNoShow(Id(), At("10:05"), Visit("v2"), Minutes(minutes));
        Assert.Equal("events[0].lost", Assert.Single(Published().Mistakes(At("10:05"), what)).Place);
    }

    private static PatientNoShow Missing(string at) => new(Id(), At(at), Visit("v2"), Minutes(15));
}
