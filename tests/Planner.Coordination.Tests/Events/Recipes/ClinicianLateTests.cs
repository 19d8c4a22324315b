using Planner.Domain;
using static Planner.Coordination.Tests.SmallDay;

namespace Planner.Coordination.Tests;

public sealed class ClinicianLateTests
{
    [Fact]
    public void TheShiftBeginsLaterAndWhatCannotBeginInTimeIsDisturbed()
    {
        RemainingDay rest = Published().After(Late("08:00", "09:20"));
        Assert.Equal(At("09:20"), rest.Shift("a-1").Start);
        Assert.Equal(["v1", "v2"], rest.Disturbed());
        Assert.Equal(["a"], rest.Informed.Select(clinician => clinician.Value));
    }

    [Fact]
    public void WhoeverCanStillBeginInTimeDisturbsNobody()
    {
        Assert.Empty(Published().After(Late("08:00", "08:50")).Disturbed());
        Assert.Equal(["v1"], Published().After(Late("08:00", "08:51")).Disturbed());
    }

    [Fact]
    public void APairWaitsForTheOneWhoIsLate()
    {
        RemainingDay rest = PairDay.Published().At(At("10:20"), Late("08:00", "09:45", clinician: "b"));
        Assert.Equal(At("10:35"), rest.PastOf("a-1").Stops[1].Start);
        Assert.Equal(At("10:35"), rest.PastOf("b-1").Stops[1].Start);
    }

    [Theory]
    [InlineData("07:59:59")]
    [InlineData("17:00")]
    public void ALateStartLiesWithinAShift(string start) =>
        Assert.Equal("events[0].start", Assert.Single(Published().Mistakes(At("07:30"), Late("07:30", start))).Place);

    [Fact]
    public void WhoeverHasLeftDoesNotStartLate()
    {
        Assert.Equal(At("09:20"), Published().After(Late("08:50", "09:20")).Shift("a-1").Start);
        InputMistake mistake = Assert.Single(Published().Mistakes(At("08:51"), Late("08:51", "09:20")));
        Assert.Contains("left at 2026-03-02 08:50", mistake.Found, StringComparison.Ordinal);
    }

    private static ClinicianLate Late(string at, string start, string clinician = "a") =>
        new(Id(), At(at), new ClinicianId(clinician), At(start));
}
