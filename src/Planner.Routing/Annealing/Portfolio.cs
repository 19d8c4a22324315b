using System.Diagnostics;

namespace Planner.Routing;

/// <summary>
/// A fixed number of logical searches that meet at fixed shares of the budget; whoever is clearly behind goes on from the best.
/// The number of threads decides only when they run, so a budget of iterations gives one result on any machine.
/// </summary>
/// <param name="clock">Runs since the search was asked for.</param>
internal sealed class Portfolio(
    SearchData data,
    SearchOptions options,
    IProgress<SearchProgress>? progress,
    Stopwatch clock
)
{
    private const int LogicalSearches = 2;
    private static readonly double[] Meetings = [0.5, 0.75, 1];
    private static readonly double[] OnlyTheEnd = [1];
    private static readonly double[] Heats = [1.0, 0.4];

    public SearchResult Run(CancellationToken cancel)
    {
        int threads = options.Workers > 0 ? options.Workers : Environment.ProcessorCount;
        int count =
            options.Searches > 0 ? options.Searches
            : options.Iterations is null ? threads
            : LogicalSearches;
        CyclePlan cycles = CyclePlan.For(data, options, count);
        ILogicalSearch[] searches = Enumerable.Range(0, count).Select(k => Create(k, cycles)).ToArray();
        ProgressBoard board = new(data, clock, searches, progress);
        WorkerThreads workers = new(threads);
        workers.ForEach(searches, s => s.Begin(options.Start));
        foreach (double until in cycles.HasMeetings ? Meetings : OnlyTheEnd)
        {
            SearchSlice slice = new(clock, options.Iterations / count, options.TimeLimit, until, board, cancel);
            workers.ForEach(searches, s => s.Run(slice));
            if (until < 1 && !cancel.IsCancellationRequested)
            {
                Meet(searches);
            }
        }

        SearchResult result = board.Result(Reason(cancel));
        GC.KeepAlive(data);
        return result;
    }

    private ILogicalSearch Create(int index, CyclePlan cycles)
    {
        ulong seed = ((ulong)options.Seed * 1000) + (ulong)index;
        double heat = options.Heat * Heats[cycles.IsUnhurried ? 0 : index % Heats.Length];
        return data.Traits.IsPlain
            ? new AnnealingSearch<PlainFeatures>(data, seed, heat, cycles)
            : new AnnealingSearch<RichFeatures>(data, seed, heat, cycles);
    }

    private StopReason Reason(CancellationToken cancel) =>
        cancel.IsCancellationRequested ? StopReason.Cancelled
        : options.TimeLimit is { } limit && clock.Elapsed >= limit ? StopReason.TimeLimit
        : StopReason.Iterations;

    private static void Meet(ILogicalSearch[] searches)
    {
        Incumbent best = searches.MinBy(s => s.Incumbent.Cost)!.Incumbent;
        foreach (ILogicalSearch search in searches)
        {
            if (search.Incumbent.IsFarBehind(best))
            {
                search.Adopt(best);
            }
        }
    }
}
