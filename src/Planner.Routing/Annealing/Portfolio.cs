using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace Planner.Routing;

/// <summary>
/// A fixed number of logical searches that meet at fixed shares of the budget; whoever is clearly behind goes on from the best.
/// The number of threads decides only when they run, so a budget of iterations gives one result on any machine.
/// </summary>
internal sealed class Portfolio(SearchData data, SearchOptions options, IProgress<SearchProgress>? progress)
{
    private const int LogicalSearches = 2;
    private static readonly double[] Meetings = [0.5, 0.75, 1];
    private static readonly double[] Heats = [1.0, 0.4];
    private readonly Stopwatch clock = Stopwatch.StartNew();

    public SearchResult Run(CancellationToken cancel)
    {
        int threads = options.Workers > 0 ? options.Workers : Environment.ProcessorCount;
        int count = options.Iterations is null ? threads : LogicalSearches;
        ILogicalSearch[] searches = Enumerable.Range(0, count).Select(Create).ToArray();
        ProgressBoard board = new(data, clock, searches, progress);
        OnThreads(searches, threads, s => s.Begin(options.Start));
        foreach (double until in Meetings)
        {
            SearchSlice slice = new(clock, options.Iterations / count, options.TimeLimit, until, board.Beat, cancel);
            OnThreads(searches, threads, s => s.Run(slice));
            Meet(searches, until);
            board.Note();
        }

        GC.KeepAlive(data);
        return board.Result(Reason(cancel));
    }

    private ILogicalSearch Create(int index)
    {
        ulong seed = ((ulong)options.Seed * 1000) + (ulong)index;
        double heat = Heats[index % Heats.Length];
        return data.Traits.IsPlain
            ? new AnnealingSearch<PlainFeatures>(data, seed, heat)
            : new AnnealingSearch<RichFeatures>(data, seed, heat);
    }

    private StopReason Reason(CancellationToken cancel) =>
        cancel.IsCancellationRequested ? StopReason.Cancelled
        : options.TimeLimit is { } limit && clock.Elapsed >= limit ? StopReason.TimeLimit
        : StopReason.Iterations;

    private static void Meet(ILogicalSearch[] searches, double until)
    {
        Incumbent best = searches[0].Incumbent;
        foreach (ILogicalSearch search in searches)
        {
            best = best.IsWorseThan(search.Incumbent.LeftOut, search.Incumbent.Rest) ? search.Incumbent : best;
        }

        foreach (ILogicalSearch search in searches.Where(_ => until < 1))
        {
            if (IsFarBehind(search.Incumbent, best))
            {
                search.Adopt(best);
            }
        }
    }

    /// <summary>More than half a percent behind, or more left out.</summary>
    private static bool IsFarBehind(Incumbent own, Incumbent best) =>
        own.LeftOut > best.LeftOut || own.Rest - best.Rest > best.Rest / 200;

    private static void OnThreads(ILogicalSearch[] searches, int threads, Action<ILogicalSearch> work)
    {
        int taken = -1;
        ExceptionDispatchInfo? failure = null;
        void Work()
        {
            try
            {
                for (
                    int k = Interlocked.Increment(ref taken);
                    k < searches.Length;
                    k = Interlocked.Increment(ref taken)
                )
                {
                    work(searches[k]);
                }
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
        }

        Thread[] others = Enumerable
            .Range(1, Math.Min(threads, searches.Length) - 1)
            .Select(_ => new Thread(Work))
            .ToArray();
        Array.ForEach(others, t => t.Start());
        Work();
        Array.ForEach(others, t => t.Join());
        failure?.Throw();
    }
}
