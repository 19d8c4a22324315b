using Planner.TestKit;

namespace Planner.Routing.Tests;

/// <summary>Searches of tiny problems against trying everything.</summary>
internal static class TinySearches
{
    /// <summary>Every search ends at the optimum with a solution the judge accepts; all misses are named at once.</summary>
    public static void ShouldFindOptima(IEnumerable<int> seeds, Func<int, RoutingProblem> random)
    {
        List<string> misses = [];
        foreach (int seed in seeds)
        {
            RoutingProblem problem = random(seed);
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
