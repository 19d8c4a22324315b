using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>Hands the search's reports on, keeps its best solution for the solver's hint, and tells at the end what is proven.</summary>
internal sealed class ProofRelay(IProgress<SearchProgress>? listener) : IProgress<SearchProgress>
{
    private readonly TaskCompletionSource<RoutingSolution> _first = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    private volatile RoutingSolution? _latest;
    private SearchProgress? _last;

    /// <summary>Ends when the search has its first solution.</summary>
    public Task<RoutingSolution> FirstIncumbent => _first.Task;

    /// <summary>The best solution reported so far.</summary>
    public RoutingSolution? Latest => _latest;

    public void Report(SearchProgress value)
    {
        _last = value;
        if (value.Incumbent is { } incumbent)
        {
            _latest = incumbent;
            _first.TrySetResult(incumbent);
        }

        listener?.Report(value);
    }

    /// <summary>One more report with the bound, after the search's last; returns the result as it is.</summary>
    public SearchResult Conclude(SearchResult result)
    {
        if (result.Bound is not null && _last is not null)
            listener?.Report(
                _last with
                {
                    Elapsed = result.Elapsed,
                    Iterations = result.Iterations,
                    Evaluations = result.Evaluations,
                    Best = result.Cost,
                    Incumbent = result.Best,
                    Bound = result.Bound,
                }
            );
        return result;
    }
}
