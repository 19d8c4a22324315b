using Planner.Routing;

namespace Planner.TestKit;

/// <summary>What depends on the orders alone, not on times: sums per route and their cost.</summary>
internal sealed class RouteSums
{
    private readonly RoutingProblem _problem;

    private RouteSums(RoutingProblem problem)
    {
        _problem = problem;
        Work = new long[problem.RouteCount];
        Metres = new long[problem.RouteCount];
    }

    /// <summary>Service, set-up and travel per route.</summary>
    public long[] Work { get; }
    public long[] Metres { get; }

    /// <summary>Travel, metres and assignments: grows with every stop that is added.</summary>
    public TieredCost Cost { get; private set; }
    public TieredCost BalanceCost { get; private set; }

    /// <summary>Routes that are still open may lack their way home.</summary>
    /// <param name="closed">How many routes are complete.</param>
    public static RouteSums Of(
        RoutingProblem problem,
        IReadOnlyList<IReadOnlyList<int>> orders,
        int closed = int.MaxValue
    )
    {
        RouteSums sums = new(problem);
        TierTally cost = default;
        for (int route = 0; route < orders.Count; route++)
            sums.AddRoute(route, orders[route], route < closed, ref cost);
        sums.Cost = cost.Total;
        sums.BalanceCost = sums.Balance();
        return sums;
    }

    public static int Care(RoutingProblem problem, int route, int place, int service) =>
        problem.Services.Duration[(service * problem.Services.DurationClassCount) + problem.Routes.DurationClass[route]]
        + (problem.Services.Location[service] == place ? 0 : problem.Services.SetUp[service]);

    private void AddRoute(int route, IReadOnlyList<int> order, bool closed, ref TierTally cost)
    {
        if (order.Count == 0)
            return;
        int place = _problem.Routes.StartLocation[route];
        foreach (int service in order)
        {
            Work[route] += Care(_problem, route, place, service);
            AddLeg(route, place, _problem.Services.Location[service], ref cost);
            place = _problem.Services.Location[service];
            for (int tier = 1; tier <= 3; tier++)
                cost.Add(tier, _problem.Assignments.CostAt(tier, (service * _problem.RouteCount) + route));
        }
        if (closed)
            AddLeg(route, place, _problem.Routes.EndLocation[route], ref cost);
    }

    private void AddLeg(int route, int from, int to, ref TierTally cost)
    {
        int cell = (from * _problem.Travel.LocationCount) + to;
        Work[route] += _problem.Travel.Ticks[cell];
        Metres[route] += _problem.Travel.Metres[cell];
        cost.Add(_problem.Weights.TravelTime, _problem.Travel.Ticks[cell]);
        cost.Add(_problem.Weights.TravelDistance, _problem.Travel.Metres[cell]);
    }

    private TieredCost Balance()
    {
        int clinicians = _problem.ClinicianCount;
        long[] work = [.. _problem.ClinicianHistory.Select(h => (long)h)];
        for (int route = 0; route < Work.Length; route++)
            work[_problem.Routes.Clinician[route]] += Work[route];
        long all = work.Sum();
        TierTally cost = default;
        foreach (long own in work)
        {
            long off = Math.Abs((clinicians * own) - all);
            cost.Add(_problem.Weights.WorkBalance, (off / clinicians) + (off % clinicians == 0 ? 0 : 1));
        }
        return cost.Total;
    }
}
