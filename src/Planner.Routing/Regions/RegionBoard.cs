using System.Diagnostics;

namespace Planner.Routing;

/// <summary>
/// The whole day while its regions are searched: what they find is put in, in their order whoever is first, where it makes the
/// whole cheaper.
/// </summary>
internal sealed class RegionBoard(RoutingProblem problem, IProgress<SearchProgress>? progress, Stopwatch clock)
{
    private readonly Lock gate = new();
    private readonly List<TracePoint> trace = [];
    private List<RegionProblem> parts = [];
    private SearchResult?[] found = [];
    private int next;
    private TieredCost cost;
    private long iterations;
    private long evaluations;

    public RoutingSolution? Best { get; private set; }

    /// <summary>The end of a search of the whole.</summary>
    public void Take(SearchResult whole)
    {
        iterations += whole.Iterations;
        evaluations += whole.Evaluations;
        if (Best is null || whole.Cost < cost)
        {
            Note(whole.Best, whole.Cost);
        }
    }

    /// <summary>A new round begins.</summary>
    public void Expect(List<RegionProblem> regions)
    {
        parts = regions;
        found = new SearchResult?[regions.Count];
        next = 0;
    }

    /// <summary>The end of a region's search, by its number in the round. Called from any thread.</summary>
    public void Take(int part, SearchResult result)
    {
        lock (gate)
        {
            found[part] = result;
            iterations += result.Iterations;
            evaluations += result.Evaluations;
            for (; next < found.Length && found[next] is { } ready; next++)
            {
                PutIn(parts[next], ready.Best);
            }
        }
    }

    public SearchResult Result(StopReason reason) =>
        new(Best!, cost, iterations, evaluations, clock.Elapsed, reason, trace);

    private void PutIn(RegionProblem part, RoutingSolution solution)
    {
        RoutingSolution? changed = part.PutInto(Best!, solution);
        if (changed is not null && SolutionPricing.Price(problem, changed) is var price && price < cost)
        {
            Note(changed, price);
        }
    }

    private void Note(RoutingSolution better, TieredCost price)
    {
        (Best, cost) = (better, price);
        trace.Add(new TracePoint(clock.Elapsed.TotalSeconds, cost));
        int served = Enumerable
            .Range(0, problem.VisitCount)
            .Count(v => better.ServiceStart[problem.Visits.ServiceFirst[v]] >= 0);
        progress?.Report(
            new SearchProgress(
                clock.Elapsed,
                iterations,
                evaluations,
                cost,
                served,
                problem.VisitCount - served,
                better
            )
        );
    }
}
