using Planner.Domain;
using static Planner.Coordination.Tests.SmallDay;

namespace Planner.Coordination.Tests;

public sealed class ClinicianOutTests
{
    [Fact]
    public void AllDayTheShiftIsNotWorkedAndTheStopsAreOpen()
    {
        RemainingDay rest = Published().After(Out("07:30"));
        Assert.DoesNotContain(rest.Shifts(), shift => shift.Id.Value == "a-1");
        Assert.Equal(["v1", "v2", "v3"], rest.Disturbed());
        Assert.Equal(["a"], rest.Informed.Select(clinician => clinician.Value));
        Assert.Equal(4, rest.Promises.Count);
    }

    [Fact]
    public void FromATimeTheClinicianIsBackByThen()
    {
        RemainingDay rest = Published().After(Out("08:00", from: "11:00"));
        Assert.Equal((At("11:00"), At("11:00")), (rest.Shift("a-1").SoftEnd, rest.Shift("a-1").HardEnd));
        Assert.Contains("v3", rest.Disturbed());
        Assert.DoesNotContain("v1", rest.Disturbed());
    }

    [Fact]
    public void AServiceThatHasBegunIsFinished()
    {
        RemainingDay rest = Published().After(Out("10:10", from: "10:10"));
        Assert.Equal(At("10:30"), rest.PastOf("a-1").Stops[1].End);
        Assert.Equal(["v3"], rest.Open());
        Assert.DoesNotContain(rest.Shifts(), shift => shift.Id.Value == "a-1");
    }

    [Fact]
    public void AServiceThatWouldBeginJustThenDoesNotBegin()
    {
        RemainingDay rest = Published().At(At("10:20"), Out("09:50", from: "10:00"));
        Assert.Equal(["v1"], rest.PastOf("a-1").Stops.Select(stop => stop.Visit.Value));
        Assert.Equal(["v2", "v3"], rest.Open());
        RemainingDay later = Published().At(At("10:20"), Out("09:50", from: "10:00:01"));
        Assert.Equal(["v1", "v2"], later.PastOf("a-1").Stops.Select(stop => stop.Visit.Value));
    }

    [Fact]
    public void UntilATimeTheShiftBeginsThen()
    {
        RemainingDay rest = Published().After(Out("08:00", until: "11:00"));
        Assert.Equal(At("11:00"), rest.Shift("a-1").Start);
        Assert.Contains("v1", rest.Disturbed());
    }

    [Fact]
    public void BetweenTwoTimesTheShiftHasTwoParts()
    {
        RemainingDay rest = Published().After(Out("08:00", from: "10:45", until: "11:30"));
        Assert.Equal(At("10:45"), rest.Shift("a-1").HardEnd);
        Assert.Equal((At("11:30"), At("17:00")), (rest.Shift("a-1/2").Start, rest.Shift("a-1/2").HardEnd));
    }

    [Fact]
    public void TwoAbsencesLeaveThreeParts()
    {
        RemainingDay rest = Published().After(Out("08:00", "10:45", "11:30"), Out("08:00", "13:00", "14:00", id: "e2"));
        Assert.Equal(At("10:45"), rest.Shift("a-1").HardEnd);
        Assert.Equal((At("11:30"), At("13:00")), (rest.Shift("a-1/2").Start, rest.Shift("a-1/2").HardEnd));
        Assert.Equal(At("14:00"), rest.Shift("a-1/2/2").Start);
    }

    [Fact]
    public void NobodyIsOutTwiceAtOnce()
    {
        InputMistake mistake = Assert.Single(
            Published().Mistakes(At("08:00"), Out("07:30"), Out("07:40", "09:00", "11:00", id: "e2"))
        );
        Assert.Equal(("events[1].clinician", "The clinician is out then already."), (mistake.Place, mistake.Rule));
    }

    [Theory]
    [InlineData("11:00", "11:00", "events[0].until")]
    [InlineData("17:00", null, "events[0].clinician")]
    [InlineData(null, "08:00", "events[0].clinician")]
    public void AnAbsenceEndsAfterItBeginsAndMeetsAShift(string? from, string? until, string place) =>
        Assert.Equal(place, Assert.Single(Published().Mistakes(At("07:30"), Out("07:30", from, until))).Place);

    private static ClinicianOut Out(string at, string? from = null, string? until = null, string id = "e1") =>
        new(Id(id), At(at), new ClinicianId("a"), from is null ? null : At(from), until is null ? null : At(until));
}
