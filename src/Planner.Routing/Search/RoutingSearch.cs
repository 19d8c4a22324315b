namespace Planner.Routing;

/// <summary>The search's one entrance.</summary>
public static class RoutingSearch
{
    /// <summary>Searches until the options' budget is used or it is cancelled; always returns a feasible solution.</summary>
    public static SearchResult Solve(
        RoutingProblem problem,
        SearchOptions options,
        IProgress<SearchProgress>? progress = null,
        CancellationToken cancel = default
    ) => throw new NotSupportedException("The search is not built in yet.");
}
