using NodaTime;
using Planner.TestKit;

namespace Planner.Analysis.Tests;

public sealed class PairedIntervalTests
{
    [Fact]
    public void TheIntervalIsStudentsOverTheDays()
    {
        // Mean 2, s = 1, n = 3: t(0.975, 2) = 4.302653, half = 4.302653 / sqrt(3) = 2.484138.
        var interval = PairedInterval.Of([Day(0, 1), Day(1, 2), Day(2, 3)]);
        Assert.Equal(2, interval.Mean, 9);
        Assert.Equal(2.484138, interval.HalfWidth!.Value, 5);
        Assert.True(interval.IncludesZero);
        Assert.Equal(3, interval.Samples);
    }

    [Fact]
    public void SeedsOfADayAreOneSample()
    {
        var twice = PairedInterval.Of([Day(0, 0), Day(0, 2), Day(1, 1), Day(1, 3), Day(2, 3)]);
        Assert.Equal(PairedInterval.Of([Day(0, 1), Day(1, 2), Day(2, 3)]), twice);
    }

    [Fact]
    public void OfOneDayTheSeedsAreTheSamples()
    {
        var interval = PairedInterval.Of([Day(0, 4), Day(0, 4), Day(0, 4)]);
        Assert.Equal(new PairedInterval(4, 0, 3), interval);
        Assert.False(interval.IncludesZero);
    }

    [Fact]
    public void OneReplayHasNoInterval()
    {
        var interval = PairedInterval.Of([Day(0, 4)]);
        Assert.Null(interval.HalfWidth);
        Assert.True(interval.IncludesZero);
    }

    private static (LocalDate Day, decimal Difference) Day(int day, decimal difference) =>
        (Sample.Day.PlusDays(day), difference);
}
