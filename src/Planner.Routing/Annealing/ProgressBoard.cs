using System.Diagnostics;

namespace Planner.Routing;

/// <summary>
/// What the outside sees of running searches: the best timed solution, its trace, and reports at most every quarter of a second.
/// </summary>
internal sealed class ProgressBoard(
    SearchData data,
    Stopwatch clock,
    ILogicalSearch[] searches,
    IProgress<SearchProgress>? progress
)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.25);
    private readonly Lock gate = new();
    private readonly TimingPass pass = new(data);
    private readonly List<TracePoint> trace = [];
    private RoutingSolution? best;
    private TieredCost bestCost;
    private TimeSpan lastReport;

    /// <summary>Called often, from any thread; does something only when a report is due.</summary>
    public void Beat()
    {
        if (progress is not null && clock.Elapsed - lastReport >= Interval && gate.TryEnter())
        {
            try
            {
                lastReport = clock.Elapsed;
                progress.Report(Snapshot(null));
            }
            finally
            {
                gate.Exit();
            }
        }
    }

    /// <summary>Takes over the searches' incumbents; only while no search runs.</summary>
    public void Note()
    {
        foreach (ILogicalSearch search in searches)
        {
            Consider(search.Incumbent);
        }
    }

    public SearchResult Result(StopReason reason) =>
        new(
            best!,
            bestCost,
            searches.Sum(s => s.Iterations),
            searches.Sum(s => s.Evaluations),
            clock.Elapsed,
            reason,
            trace
        );

    private void Consider(Incumbent incumbent)
    {
        RoutingSolution? timed = pass.Complete(incumbent.Next, incumbent.LowWindow);
        if (timed is null)
        {
            return;
        }

        TieredCost cost = SolutionPricing.Price(data.Problem, timed);
        if (best is null || cost < bestCost)
        {
            (best, bestCost) = (timed, cost);
            trace.Add(new TracePoint(clock.Elapsed.TotalSeconds, cost));
            progress?.Report(Snapshot(timed));
        }
    }

    private SearchProgress Snapshot(RoutingSolution? incumbent)
    {
        int served = best is null ? 0 : best.ServiceStart.Count(start => start >= 0);
        return new SearchProgress(
            clock.Elapsed,
            searches.Sum(s => s.Iterations),
            searches.Sum(s => s.Evaluations),
            bestCost,
            served,
            data.Services - served,
            incumbent
        );
    }
}
