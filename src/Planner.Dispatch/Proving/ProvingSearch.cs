using Planner.CpSat;
using Planner.Routing;
using Planner.SolverModels;

namespace Planner.Dispatch;

/// <summary>
/// The search, and beside it, where a problem is small enough, CP-SAT with the exact model in a process of its own. Once the
/// solver has proven a best solution the search ends. A solver that is missing or fails changes nothing.
/// </summary>
/// <param name="choose">Makes an engine when one is needed; nothing is started before. Null = the search alone.</param>
public sealed class ProvingSearch(Func<ICpSatEngine>? choose = null)
{
    /// <summary>The solver answers this much earlier than the search ends, so that nobody waits for it.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(0.15);

    /// <summary>Searches as <see cref="RoutingSearch.Solve"/> does; a deterministic budget leaves the solver out.</summary>
    /// <exception cref="ArgumentException">Neither a time limit nor a number of iterations is set.</exception>
    public async Task<SearchResult> RunAsync(
        RoutingProblem problem,
        SearchOptions options,
        IProgress<SearchProgress>? progress,
        CancellationToken stop
    )
    {
        if (choose is null || options.Iterations is not null || !ProofScope.Holds(problem))
            return await SearchAsync(problem, options, progress, stop);
        using var proven = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var relay = new ProofRelay(progress);
        Task<SearchResult> search = SearchAsync(problem, options, relay, proven.Token);
        var limits = new ModelOptions { TimeLimit = options.TimeLimit!.Value - Margin };
        Task<RosterOutcome?> proof = new RosterProof(problem, choose, relay).RunAsync(limits, over.Token);
        await Task.WhenAny(search, proof);
        if (proof.IsCompletedSuccessfully && proof.Result?.Status == OutcomeStatus.ProvenOptimal)
            await proven.CancelAsync();
        SearchResult found = await search;
        await over.CancelAsync();
        return relay.Conclude(Merge(found, await proof, isInterrupted: stop.IsCancellationRequested));
    }

    private static Task<SearchResult> SearchAsync(
        RoutingProblem problem,
        SearchOptions options,
        IProgress<SearchProgress>? progress,
        CancellationToken stop
    ) => Task.Run(() => RoutingSearch.Solve(problem, options, progress, stop), CancellationToken.None);

    /// <summary>The better of both solutions, with what is proven about it.</summary>
    internal static SearchResult Merge(SearchResult found, RosterOutcome? proof, bool isInterrupted)
    {
        if (proof?.Bound is not { } bound)
            return found;
        if (proof is { Solution: { } solution, Cost: { } cost } && cost < found.Cost)
            found = found with
            {
                Best = solution,
                Cost = cost,
                Trace = [.. found.Trace, new TracePoint(found.Elapsed.TotalSeconds, cost)],
            };
        // Cheaper than what is said to be the least: then the bound is wrong, and nothing is claimed.
        var proven = new ProvenBound(found.Cost, bound);
        if (found.Cost < bound || SaysNothing(proven))
            return found;
        StopReason reason = proven.IsOptimal && !isInterrupted ? StopReason.Optimal : found.Reason;
        return found with { Bound = bound, Reason = reason };
    }

    /// <summary>That a cost is at least 0 needs no proof.</summary>
    private static bool SaysNothing(ProvenBound proven) => proven.OpenTier is { } tier && proven.Bound[tier] <= 0;
}
