using NodaTime;

namespace Planner.Dispatch.Tests;

public sealed class TimeGridTests
{
    private static readonly DateTimeZone Stockholm = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];

    [Fact]
    public void TickZeroIsTheLocalMidnightOfTheFirstDay()
    {
        var grid = new TimeGrid(Stockholm, new LocalDate(2026, 1, 15));
        Assert.Equal(Instant.FromUtc(2026, 1, 14, 23, 0), grid.At(0));
    }

    [Theory]
    [InlineData(2026, 3, 28, 23)]
    [InlineData(2026, 10, 24, 25)]
    [InlineData(2026, 6, 1, 24)]
    public void TheDayAfterBeginsAsManyHoursLaterAsTheClockSays(int year, int month, int day, int hours)
    {
        var date = new LocalDate(year, month, day).PlusDays(hours == 24 ? 0 : 1);
        var grid = new TimeGrid(Stockholm, date);
        Instant next = Stockholm.AtStartOfDay(date.PlusDays(1)).ToInstant();
        Assert.Equal(hours * 3600, grid.TickNotAfter(next));
    }

    [Fact]
    public void WindowsAreRoundedInwardAndDurationsUp()
    {
        var grid = new TimeGrid(DateTimeZone.Utc, new LocalDate(2026, 1, 1));
        Instant between = grid.At(10) + Duration.FromMilliseconds(1);
        Assert.Equal(11, grid.TickNotBefore(between));
        Assert.Equal(10, grid.TickNotAfter(between));
        Assert.Equal(11, TimeGrid.Needed(Duration.FromMilliseconds(10_001)));
        Assert.Equal(10, TimeGrid.Within(Duration.FromMilliseconds(10_999)));
    }

    [Fact]
    public void WholeSecondsStayAsTheyAre()
    {
        var grid = new TimeGrid(DateTimeZone.Utc, new LocalDate(2026, 1, 1));
        Assert.Equal(-5, grid.TickNotBefore(grid.At(-5)));
        Assert.Equal(-5, grid.TickNotAfter(grid.At(-5)));
        Assert.Equal(-5, grid.TickNotAfter(grid.At(-5) + Duration.FromNanoseconds(999_999_999)));
        Assert.Equal(7, TimeGrid.Needed(Duration.FromSeconds(7)));
    }

    [Fact]
    public void AMomentBeyondTheHorizonIsRefused()
    {
        var grid = new TimeGrid(DateTimeZone.Utc, new LocalDate(2026, 1, 1));
        Assert.Throws<OverflowException>(() => grid.TickNotBefore(Instant.MaxValue));
        Assert.Throws<OverflowException>(() => grid.TickNotAfter(Instant.MinValue));
    }

    [Fact]
    public void TheDateOfAMomentIsTheLocalOne()
    {
        var grid = new TimeGrid(Stockholm, new LocalDate(2026, 1, 15));
        Assert.Equal(new LocalDate(2026, 1, 15), grid.DateOf(Instant.FromUtc(2026, 1, 14, 23, 30)));
    }
}
