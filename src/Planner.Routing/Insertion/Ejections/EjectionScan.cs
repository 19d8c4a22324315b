namespace Planner.Routing;

/// <summary>
/// Room for a visit that fits a solution nowhere as it stands: others move to other routes, their starts within their windows.
/// What is found is timed and priced exactly; that nothing is found proves nothing. Not thread-safe.
/// </summary>
public sealed class EjectionScan
{
    private const int MostTimed = 12;
    private readonly RoutingProblem _problem;
    private readonly RoutingSolution _solution;
    private readonly EjectionSearch _search;
    private readonly Lazy<RouteTimer> _timer;

    /// <param name="solution">Feasible.</param>
    /// <exception cref="ArgumentException">The routes have no times.</exception>
    public EjectionScan(RoutingProblem problem, RoutingSolution solution)
    {
        (_problem, _solution) = (problem, solution);
        _search = new EjectionSearch(problem, solution);
        _timer = new Lazy<RouteTimer>(() => new RouteTimer(problem));
    }

    /// <summary>
    /// At most so many chains, the fewest moved services first, then the cheapest. Chains of two are looked for where there are
    /// none of one.
    /// </summary>
    /// <param name="visit">Left out by the solution.</param>
    /// <param name="through">A route that takes one of the visit's services; null = any.</param>
    public IReadOnlyList<Ejection> Best(int visit, int most, int? through = null)
    {
        List<Ejection> one = Timed(visit, _search.Of(visit, 1, through ?? -1));
        List<Ejection> found = one.Count > 0 ? one : Timed(visit, _search.Of(visit, 2, through ?? -1));
        return [.. found.OrderBy(e => e.Moved.Count).ThenBy(e => e.Added).ThenBy(e => e.Moved[0]).Take(most)];
    }

    private List<Ejection> Timed(int visit, List<EjectionPlan> plans)
    {
        List<Ejection> timed = [];
        foreach (EjectionPlan plan in plans.Take(MostTimed))
        {
            int[][] routes = [.. _solution.Routes.Select((stops, r) => plan.Stops.GetValueOrDefault(r, stops))];
            if (_timer.Value.CompleteLike(routes, _solution) is { } after)
            {
                timed.Add(new Ejection(visit, plan.Moved, after, Growth(visit, after)));
            }
        }

        return timed;
    }

    private TieredCost Growth(int visit, RoutingSolution after)
    {
        TieredCost cost = SolutionPricing.Price(_problem, after);
        TieredCost before = SolutionPricing.Price(_problem, _solution);
        int tier = _problem.Visits.Mandatory[visit] ? 0 : _problem.Weights.OptionalVisitTier;
        return new TieredCost(Of(0), Of(1), Of(2), Of(3));
        long Of(int t) => cost[t] - before[t] + (t == tier ? _problem.Visits.LeaveOutCost[visit] : 0);
    }
}
