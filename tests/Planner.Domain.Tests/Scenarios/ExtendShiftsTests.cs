using NodaTime;
using Xunit;

namespace Planner.Domain.Tests;

public sealed class ExtendShiftsTests
{
    private static readonly Shift Before = Applied.Before.Clinicians[0].Shifts[0];

    [Fact]
    public void AnHourMoreAtTheEndMovesBothEnds()
    {
        Shift after = Changed(60, ShiftSide.End);
        Assert.Equal(Before.Start, after.Start);
        Assert.Equal(Before.SoftEnd + Duration.FromHours(1), after.SoftEnd);
        Assert.Equal(Before.HardEnd + Duration.FromHours(1), after.HardEnd);
    }

    [Fact]
    public void AnHourMoreAtTheStartBeginsEarlier() =>
        Assert.Equal(Before with { Start = Before.Start - Duration.FromHours(1) }, Changed(60, ShiftSide.Start));

    [Fact]
    public void OvertimeMovesTheHardEndAloneAndNeverBeforeTheSoftEnd()
    {
        Assert.Equal(Before with { HardEnd = Before.HardEnd + Duration.FromHours(1) }, Changed(60, ShiftSide.Overtime));
        Assert.Equal(Before.SoftEnd, Changed(-600, ShiftSide.Overtime).HardEnd);
    }

    [Fact]
    public void OthersKeepTheirShifts()
    {
        var change = new ExtendShifts { Minutes = 60, Who = Applied.Named("a") };
        Assert.Equal(Applied.Before.Clinicians[1].Shifts, Applied.Well(Applied.Before, change).Clinicians[1].Shifts);
    }

    [Theory]
    [InlineData(-479, 0)]
    [InlineData(-480, 1)]
    public void SomethingIsLeftOfAShift(int minutes, int mistakes)
    {
        var change = new ExtendShifts { Minutes = minutes, Who = Applied.Named("a") };
        Assert.Equal(mistakes, Applied.To(Applied.Before, change).Mistakes.Count);
    }

    [Fact]
    public void NothingAndNobodyAreRefused() =>
        Assert.Equal(
            ["minutes", "who.count"],
            Applied.Refused(
                Applied.Before,
                new ExtendShifts
                {
                    Minutes = 0,
                    Who = new StaffChoice { Discipline = Discipline.MSW },
                }
            )
        );

    private static Shift Changed(int minutes, ShiftSide side)
    {
        var change = new ExtendShifts
        {
            Minutes = minutes,
            Side = side,
            Who = Applied.Named("a"),
        };
        return Applied.Well(Applied.Before, change).Clinicians[0].Shifts[0];
    }
}
