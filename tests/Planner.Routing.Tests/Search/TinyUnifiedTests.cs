using Planner.TestKit;

namespace Planner.Routing.Tests;

/// <summary>Tiny problems with what the unified public family asks, against trying everything.</summary>
public class TinyUnifiedTests
{
    private const int Block = 15;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void TheOptimumIsFound(int block)
    {
        List<string> misses = [];
        for (int seed = Block * block; seed < Block * (block + 1); seed++)
        {
            RoutingProblem problem = TinyUnified.Random(seed);
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
