namespace Planner.Routing.Tests;

public class SolveTests
{
    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    public void TheResultObeysEveryRuleAndItsCostIsTheSolutionsCost(int seed)
    {
        RoutingProblem problem = RandomDay.Create(seed);
        SearchResult result = RoutingSearch.Solve(problem, new SearchOptions { Iterations = 20_000 });
        Judge.ShouldAccept(problem, result.Best);
        Assert.Equal(SolutionPricing.Price(problem, result.Best), result.Cost);
        Assert.Equal(StopReason.Iterations, result.Reason);
    }

    [Fact]
    public void ABudgetOfIterationsGivesOneResultForAnyNumberOfWorkers()
    {
        RoutingProblem problem = RandomDay.Create(41);
        SearchResult[] results = new[] { 1, 2, 5 }
            .Select(workers =>
                RoutingSearch.Solve(problem, new SearchOptions { Iterations = 30_000, Workers = workers })
            )
            .ToArray();
        foreach (SearchResult other in results)
        {
            Assert.Equal(results[0].Cost, other.Cost);
            Assert.Equal(results[0].Evaluations, other.Evaluations);
            Assert.Equal(results[0].Best.ServiceStart, other.Best.ServiceStart);
            Assert.Equal(results[0].Best.Routes, other.Best.Routes);
        }
    }

    [Fact]
    public void AnotherSeedGoesAnotherWay()
    {
        RoutingProblem problem = RandomDay.Create(42);
        SearchResult one = RoutingSearch.Solve(problem, new SearchOptions { Iterations = 5_000, Seed = 1 });
        SearchResult two = RoutingSearch.Solve(problem, new SearchOptions { Iterations = 5_000, Seed = 2 });
        Assert.NotEqual(one.Evaluations, two.Evaluations);
    }

    [Fact]
    public void CancellationReturnsTheBestSoFar()
    {
        RoutingProblem problem = RandomDay.Create(43);
        using CancellationTokenSource source = new();
        Reports reports = new(report => source.Cancel());
        SearchOptions options = new() { TimeLimit = TimeSpan.FromMinutes(10), Workers = 2 };
        SearchResult result = RoutingSearch.Solve(problem, options, reports, source.Token);
        Assert.Equal(StopReason.Cancelled, result.Reason);
        Judge.ShouldAccept(problem, result.Best);
    }

    [Fact]
    public void ASearchThatIsCancelledBeforeItBeginsStillAnswers()
    {
        RoutingProblem problem = RandomDay.Create(44);
        SearchOptions options = new() { Iterations = long.MaxValue };
        SearchResult result = RoutingSearch.Solve(problem, options, null, new CancellationToken(canceled: true));
        Assert.Equal(StopReason.Cancelled, result.Reason);
        Judge.ShouldAccept(problem, result.Best);
    }

    [Fact]
    public void AGivenSolutionIsNotLost()
    {
        RoutingProblem problem = RandomDay.Create(45);
        SearchResult first = RoutingSearch.Solve(problem, new SearchOptions { Iterations = 40_000 });
        SearchOptions again = new()
        {
            Iterations = 128,
            Seed = 9,
            Start = first.Best,
        };
        SearchResult second = RoutingSearch.Solve(problem, again);
        Assert.True(second.Cost <= first.Cost, $"{second.Cost} is worse than {first.Cost}");
    }

    [Fact]
    public void WithoutABudgetTheCallerIsTold() =>
        Assert.Throws<ArgumentException>(() => RoutingSearch.Solve(RandomDay.Create(1), new SearchOptions()));
}
