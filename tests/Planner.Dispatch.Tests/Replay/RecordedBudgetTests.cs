namespace Planner.Dispatch.Tests;

public sealed class RecordedBudgetTests
{
    [Theory]
    [InlineData(1L)]
    [InlineData(1_000_000_000_000L)]
    public void IterationsAreReadAsTheyAreWritten(long count)
    {
        string words = new PlanRosterOptions { Iterations = count }.Budget;
        Assert.Equal(new RecordedBudget(count, null), RecordedBudget.Read(words));
    }

    [Theory]
    [InlineData(0.01)]
    [InlineData(10)]
    [InlineData(86_400)]
    public void SecondsAreReadAsTheyAreWritten(double seconds)
    {
        string words = new PlanRosterOptions { Seconds = seconds }.Budget;
        Assert.Equal(new RecordedBudget(null, seconds), RecordedBudget.Read(words));
    }

    [Theory]
    [InlineData("")]
    [InlineData("iterations")]
    [InlineData("-3 iterations")]
    [InlineData("0 iterations")]
    [InlineData("NaN s")]
    [InlineData("1e9 s")]
    [InlineData("as long as it takes")]
    public void OtherWordsAreNoBudget(string words) => Assert.False(RecordedBudget.Read(words).IsKnown);
}
