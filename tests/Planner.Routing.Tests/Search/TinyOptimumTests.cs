using Planner.TestKit;

namespace Planner.Routing.Tests;

/// <summary>Tiny problems with every rule, against trying everything.</summary>
public class TinyOptimumTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void TheOptimumIsFound(int block)
    {
        List<string> misses = [];
        for (int seed = 25 * block; seed < 25 * (block + 1); seed++)
        {
            RoutingProblem problem = TinyProblems.Random(seed);
            TieredCost optimum = ExhaustiveEnumerator.Optimum(problem).Cost;
            SearchResult found = RoutingSearch.Solve(problem, new SearchOptions { Iterations = 20_000 });
            Judge.ShouldAccept(problem, found.Best);
            if (found.Cost != optimum)
            {
                misses.Add($"{seed}: {found.Cost} instead of {optimum}");
            }
        }

        Assert.True(misses.Count == 0, string.Join('\n', misses));
    }
}
