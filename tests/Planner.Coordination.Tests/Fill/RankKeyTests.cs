namespace Planner.Coordination.Tests;

/// <summary>The classes by which people who wait are compared.</summary>
public sealed class RankKeyTests
{
    private static readonly RankKey Usual = new(2, Continuity.New, 1, 50, 1, 5, 12m, "W5");

    [Fact]
    public void AnEarlierClassIsNeverBoughtWithALaterOne()
    {
        Assert.True(Usual with { Clock = 1, CostStep = 99 } < Usual);
        Assert.True(Usual with { Continuity = Continuity.Known, CostStep = 99 } < Usual);
        Assert.True(Usual with { CostStep = 0, Priority = 0 } < Usual);
        Assert.True(Usual with { Priority = 60, Declines = 9 } < Usual);
        Assert.True(Usual with { Declines = 0, WaitedDays = 0 } < Usual);
        Assert.True(Usual with { WaitedDays = 6, Cost = 19m } < Usual);
        Assert.True(Usual with { Cost = 11m, Id = "W9" } < Usual);
        Assert.True(Usual with { Id = "W4" } < Usual);
    }

    [Theory]
    [InlineData(-3, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(7, 2)]
    [InlineData(8, 3)]
    [InlineData(null, 4)]
    public void AClockWithLessSlackIsAnEarlierClass(int? slackDays, int expected) =>
        Assert.Equal(expected, RankKey.ClockClass(slackDays));
}
