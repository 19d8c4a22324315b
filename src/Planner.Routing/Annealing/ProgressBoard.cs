using System.Diagnostics;

namespace Planner.Routing;

/// <summary>
/// What the outside sees of running searches: better solutions, their trace, and a report at most every quarter of a second.
/// </summary>
internal sealed class ProgressBoard(
    SearchData data,
    Stopwatch clock,
    ILogicalSearch[] searches,
    IProgress<SearchProgress>? progress
)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.25);

    /// <summary>Timing a new best takes at most one part in so many of its thread's time: on thousands of visits it is slow.</summary>
    private const int MostShare = 20;
    private readonly Lock gate = new();
    private readonly TimingPass pass = new(data);
    private readonly List<TracePoint> trace = [];
    private readonly int[] versions = new int[searches.Length];
    private RoutingSolution? best;
    private TieredCost bestCost;
    private TimeSpan lastReport = -Interval;
    private TimeSpan pause = Interval;

    /// <summary>Called often by the thread of one search, which alone may read its incumbent.</summary>
    public void Share(ILogicalSearch search)
    {
        if (clock.Elapsed - lastReport < pause || !gate.TryEnter())
        {
            return;
        }

        try
        {
            TimeSpan start = clock.Elapsed;
            int index = Array.IndexOf(searches, search);
            bool isNew = versions[index] != search.Incumbent.Version && Offer(index);
            if (isNew || search == searches[0])
            {
                lastReport = clock.Elapsed;
                TimeSpan rest = MostShare * (lastReport - start);
                pause = rest > Interval ? rest : Interval;
                progress?.Report(Snapshot(isNew ? best : null));
            }
        }
        finally
        {
            gate.Exit();
        }
    }

    /// <summary>The best of the final incumbents; of equal ones the first search's. Only while no search runs.</summary>
    public SearchResult Result(StopReason reason)
    {
        best = null;
        for (int k = 0; k < searches.Length; k++)
        {
            Offer(k);
        }

        return new SearchResult(
            best!,
            bestCost,
            searches.Sum(s => s.Iterations),
            searches.Sum(s => s.Evaluations),
            clock.Elapsed,
            reason,
            trace
        );
    }

    private bool Offer(int index)
    {
        Incumbent incumbent = searches[index].Incumbent;
        versions[index] = incumbent.Version;
        RoutingSolution? timed = pass.Complete(incumbent.Next, incumbent.LowWindow);
        TieredCost cost = timed is null ? default : SolutionPricing.Price(data.Problem, timed);
        if (timed is null || (best is not null && cost >= bestCost))
        {
            return false;
        }

        (best, bestCost) = (timed, cost);
        if (trace.Count == 0 || cost < trace[^1].Cost)
        {
            trace.Add(new TracePoint(clock.Elapsed.TotalSeconds, cost));
        }

        return true;
    }

    private SearchProgress Snapshot(RoutingSolution? incumbent)
    {
        int served = best is null
            ? 0
            : data.Problem.Visits.ServiceFirst.SkipLast(1).Count(x => best.ServiceStart[x] >= 0);
        return new SearchProgress(
            clock.Elapsed,
            searches.Sum(s => s.Iterations),
            searches.Sum(s => s.Evaluations),
            bestCost,
            served,
            data.Visits - served,
            incumbent
        );
    }
}
