using System.Diagnostics;

namespace Planner.Routing;

/// <summary>
/// Searches a day of thousands of services by parts: a first solution of the whole, then rounds in which regions with ever other
/// borders are searched by themselves, side by side, from what stands, and put back where the whole gains. A region fits into
/// the nearest cache, and its moves cost what they cost on a small day.
/// </summary>
internal sealed class RegionalSearch(
    RoutingProblem problem,
    SearchOptions options,
    IProgress<SearchProgress>? progress,
    Stopwatch clock,
    int wantedServices = RegionalSearch.WantedServices
)
{
    /// <summary>Services of a region: enough to exchange, few enough for the cache.</summary>
    private const int WantedServices = 300;

    /// <summary>Above, regions gain more than they lose by their borders.</summary>
    private const int LeastServices = 1200;

    // Of the budget, how much is used when the opening on the whole, each round, and the close on the whole end; and how hot the
    // searches of each begin: the first round may forget its start.
    private static readonly double[] Ends = [0.2, 0.5, 0.68, 0.8, 0.9, 1];
    private static readonly double[] Heats = [0.1, 1, 0.3, 0.15, 0.1, 0.05];

    /// <summary>An iteration on the whole takes longer; where iterations are counted it has so much less of them.</summary>
    private const int WholeIsSlower = 3;
    private readonly RegionBoard board = new(problem, progress, clock);
    private readonly SearchData data = new(problem);
    private readonly ServiceBonds bonds = new(problem);

    public static bool Suits(RoutingProblem problem) =>
        problem.ServiceCount >= LeastServices
        && !problem.Weights.HighestIdle.IsActive
        && !new ProblemTraits(problem, manyTiers: false).IsPlain;

    public SearchResult Run(CancellationToken cancel)
    {
        SearchWhole(0, options.Start, cancel);
        for (int step = 1; step < Ends.Length - 1 && !cancel.IsCancellationRequested; step++)
        {
            SearchRegions(step, cancel);
        }

        if (!cancel.IsCancellationRequested)
        {
            SearchWhole(Ends.Length - 1, board.Best, cancel);
        }

        return board.Result(Reason(cancel));
    }

    private double Share(int step) => Ends[step] - (step == 0 ? 0 : Ends[step - 1]);

    private TimeSpan? EndOf(int step) => options.TimeLimit is { } limit ? Ends[step] * limit : null;

    private void SearchWhole(int step, RoutingSolution? start, CancellationToken cancel)
    {
        SearchOptions own = options with
        {
            Start = start,
            Heat = Heats[step],
            TimeLimit = EndOf(step) is { } end
                ? TimeSpan.FromSeconds(Math.Max(0.01, (end - clock.Elapsed).TotalSeconds))
                : null,
            Iterations = options.Iterations is { } all ? Math.Max(1, (long)(all * Share(step) / WholeIsSlower)) : null,
        };
        board.Take(new Portfolio(data, own, step == 0 ? progress : null, Stopwatch.StartNew()).Run(cancel));
    }

    private void SearchRegions(int step, CancellationToken cancel)
    {
        SearchRandom random = new(((ulong)options.Seed * 1000) + (ulong)step);
        var regions = new RegionMap(problem, bonds, wantedServices).Split(board.Best!, random);
        Search([.. regions.Select(r => new RegionProblem(problem, board.Best!, r, bonds))], step, cancel);
    }

    private void Search(List<RegionProblem> parts, int step, CancellationToken cancel)
    {
        int threads = options.Workers > 0 ? options.Workers : Environment.ProcessorCount;
        board.Expect(parts);
        int begun = -1;
        Parallel.For(
            0,
            parts.Count,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            _ =>
            {
                int k = Interlocked.Increment(ref begun);
                SearchOptions own = new()
                {
                    Seed = (options.Seed * 1000) + (100 * step) + k,
                    Workers = 1,
                    Searches = 1,
                    Heat = Heats[step],
                    Start = parts[k].Start,
                    Iterations = options.Iterations is null ? null : IterationsFor(parts, k, Share(step)),
                    TimeLimit = EndOf(step) is { } until ? TimeFor(parts.Count - k, until, threads) : null,
                };
                board.Take(k, RoutingSearch.Solve(parts[k].Problem, own, null, cancel));
            }
        );
    }

    private long IterationsFor(List<RegionProblem> parts, int k, double share)
    {
        double size = parts[k].Problem.ServiceCount / (double)parts.Sum(p => p.Problem.ServiceCount);
        return Math.Max(1, (long)(options.Iterations!.Value * share * size));
    }

    /// <summary>What is left of the round, shared by the regions that are not begun yet.</summary>
    private TimeSpan TimeFor(int waiting, TimeSpan end, int threads)
    {
        double turns = Math.Ceiling(waiting / (double)threads);
        return TimeSpan.FromSeconds(Math.Max(0.01, (end - clock.Elapsed).TotalSeconds / turns));
    }

    private StopReason Reason(CancellationToken cancel) =>
        cancel.IsCancellationRequested ? StopReason.Cancelled
        : options.Iterations is null ? StopReason.TimeLimit
        : StopReason.Iterations;
}
