using System.Diagnostics;

namespace Planner.Routing;

/// <summary>The search's one entrance.</summary>
public static class RoutingSearch
{
    /// <summary>
    /// Searches until the options' budget is used or it is cancelled; always returns a feasible solution, in which what fits
    /// nowhere is left out.
    /// </summary>
    /// <exception cref="ArgumentException">Neither a time limit nor a number of iterations is set.</exception>
    public static SearchResult Solve(
        RoutingProblem problem,
        SearchOptions options,
        IProgress<SearchProgress>? progress = null,
        CancellationToken cancel = default
    )
    {
        if (options.TimeLimit is null && options.Iterations is null)
        {
            throw new ArgumentException("Set TimeLimit or Iterations.", nameof(options));
        }

        if (problem.ServiceCount == 0)
        {
            return Nothing(problem);
        }

        Stopwatch clock = Stopwatch.StartNew();
        if (RegionalSearch.Suits(problem))
        {
            return new RegionalSearch(problem, options, progress, clock).Run(cancel);
        }

        return new Portfolio(new SearchData(problem), options, progress, clock).Run(cancel);
    }

    private static SearchResult Nothing(RoutingProblem problem)
    {
        RoutingSolution empty = new()
        {
            Routes = Enumerable.Repeat(Array.Empty<int>(), problem.RouteCount).ToArray(),
            ServiceStart = [],
            BreakStart = Enumerable.Repeat(-1, problem.BreakCount).ToArray(),
            Departure = Enumerable.Repeat(-1, problem.RouteCount).ToArray(),
            Return = Enumerable.Repeat(-1, problem.RouteCount).ToArray(),
        };
        TieredCost cost = SolutionPricing.Price(problem, empty);
        return new SearchResult(empty, cost, 0, 0, TimeSpan.Zero, StopReason.Optimal, [new TracePoint(0, cost)])
        {
            Bound = cost,
        };
    }
}
