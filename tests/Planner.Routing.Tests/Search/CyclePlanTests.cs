namespace Planner.Routing.Tests;

public class CyclePlanTests
{
    private const int Middle = 130;
    private static readonly SearchOptions Budget = new() { Iterations = 24_000_000 };

    [Fact]
    public void APlainProblemOfMiddleSizeIsReheatedFromItsBest()
    {
        CyclePlan plan = new(Middle, isPlain: true, Budget, 2);
        Assert.InRange(plan.Count, 3, 20);
        Assert.False(plan.StartsAfresh(1));
    }

    [Fact]
    public void ReheatsBeginBelowFullHeatAndEndCold()
    {
        CyclePlan plan = new(Middle, isPlain: true, Budget, 2);
        double second = 1.0 / plan.Count;
        Assert.Equal(0, plan.Within(0));
        Assert.InRange(plan.Within(second * 1.0001), 0.1, 0.3);
        Assert.InRange(plan.Within(second * 1.9999), 0.99, 1);
    }

    [Fact]
    public void AShortBudgetCoolsOnce() =>
        Assert.Equal(1, new CyclePlan(Middle, isPlain: true, new SearchOptions { Iterations = 400_000 }, 2).Count);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ALargeProblemCoolsOnce(bool isPlain) => Assert.Equal(1, new CyclePlan(500, isPlain, Budget, 2).Count);

    [Fact]
    public void ASmallProblemStartsAfreshEveryOtherCycle()
    {
        CyclePlan plan = new(40, isPlain: true, Budget, 2);
        Assert.True(plan.StartsAfresh(1));
        Assert.False(plan.StartsAfresh(2));
    }

    [Theory]
    [InlineData(24_000_000, true)]
    [InlineData(4_000_000, false)]
    public void OnlyALongCoolingBeginsHotInEverySearch(long iterations, bool isUnhurried) =>
        Assert.Equal(
            isUnhurried,
            new CyclePlan(260, isPlain: true, new SearchOptions { Iterations = iterations }, 2).IsUnhurried
        );

    [Fact]
    public void ALargeProblemWithAHighestIdleTimeBeginsWithAShortSurvey()
    {
        CyclePlan plan = new(300, isPlain: false, Budget, 2, hasIdle: true);
        Assert.True(plan.BeginsWithSurvey);
        Assert.Equal(0, plan.IndexAt(0.05));
        Assert.Equal(1, plan.IndexAt(0.1));
        Assert.InRange(plan.Within(0.0799), 0.99, 1);
        Assert.InRange(plan.Within(0.0801), 0, 0.01);
        Assert.Equal(1, plan.Within(1));
        Assert.False(plan.StartsAfresh(1));
        Assert.True(plan.HasMeetings);
    }

    [Fact]
    public void AGivenSolutionIsNotBoiledByASurvey()
    {
        SearchOptions given = Budget with
        {
            Start = new RoutingSolution
            {
                Routes = [],
                ServiceStart = [],
                BreakStart = [],
                Departure = [],
                Return = [],
            },
        };
        Assert.False(new CyclePlan(300, isPlain: false, given, 2, hasIdle: true).BeginsWithSurvey);
    }
}
