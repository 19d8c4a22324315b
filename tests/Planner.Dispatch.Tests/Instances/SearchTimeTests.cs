namespace Planner.Dispatch.Tests;

public sealed class SearchTimeTests
{
    [Fact]
    public void TheSearchGetsWhatStartingAndWritingLeave()
    {
        var options = new SolveInstanceOptions { Seconds = 10, Used = () => TimeSpan.FromSeconds(0.5) };
        Assert.Equal(9.2, SearchTime.Of(options, 1000).TotalSeconds, 3);
    }

    [Fact]
    public void ALateSearchStillGetsATenthOfTheBudget()
    {
        var options = new SolveInstanceOptions { Seconds = 2, Used = () => TimeSpan.FromSeconds(5) };
        Assert.Equal(0.2, SearchTime.Of(options, 10).TotalSeconds, 3);
    }
}
