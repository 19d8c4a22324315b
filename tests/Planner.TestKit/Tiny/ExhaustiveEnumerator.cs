using Planner.Evaluation;
using Planner.Routing;

namespace Planner.TestKit;

/// <summary>
/// The true optimum of a tiny problem: every set of visits served, every assignment, every order, every gap and order of the
/// breaks, every choice of windows, each timed exactly. Branches are cut only where a lower bound proves that they cannot win.
/// </summary>
public sealed class ExhaustiveEnumerator
{
    private readonly RoutingProblem _problem;
    private readonly RouteOrders _orders;
    private TieredCost _best = new(long.MaxValue, long.MaxValue, long.MaxValue, long.MaxValue);
    private RoutingSolution? _solution;

    private ExhaustiveEnumerator(RoutingProblem problem)
    {
        _problem = problem;
        _orders = new RouteOrders(problem);
    }

    /// <summary>The least cost and a solution that has it.</summary>
    /// <exception cref="InvalidOperationException">The dense checker or evaluator disagrees with the enumeration.</exception>
    public static (TieredCost Cost, RoutingSolution Solution) Optimum(RoutingProblem problem)
    {
        ExhaustiveEnumerator all = new(problem);
        all.Run();
        RoutingSolution solution = all._solution!;
        TieredCost cost = RoutingCostEvaluator.Evaluate(problem, solution).Total;
        if (RoutingSolutionChecker.Check(problem, solution) is [var broken, ..])
            throw new InvalidOperationException($"The checker refuses the optimum: {broken}");
        if (cost != all._best)
            throw new InvalidOperationException($"The evaluator finds {cost}, the enumeration {all._best}.");
        return (cost, solution);
    }

    /// <summary>Sets of visits in the order of what leaving out the others costs: once that alone is too dear, all is done.</summary>
    private void Run()
    {
        IEnumerable<(int Served, TieredCost LeftOut)> sets = Enumerable
            .Range(0, 1 << _problem.VisitCount)
            .Select(set => (set, LeftOut(set)))
            .OrderBy(s => s.Item2);
        foreach ((int served, TieredCost leftOut) in sets)
        {
            if (leftOut >= _best)
                return;
            foreach (int[][] orders in _orders.Of(served, sums => Sum(leftOut, sums.Cost) < _best))
                Leaf(orders, leftOut);
        }
    }

    private void Leaf(int[][] orders, TieredCost leftOut)
    {
        RouteSums sums = RouteSums.Of(_problem, orders);
        TieredCost fixedCost = Sum(leftOut, sums.Cost, sums.BalanceCost);
        if (!LeafRules.Hold(_problem, orders, sums) || !CanWin(orders, fixedCost))
            return;
        foreach (int[][] routes in BreakPlacements.Of(_problem, orders))
        {
            TieredCost missed = BreakPlacements.MissedCost(_problem, routes);
            if (CanWin(routes, Sum(fixedCost, missed)))
                Time(routes, Sum(fixedCost, missed));
        }
    }

    /// <summary>Whether the earliest times, each service free to use any of its windows, leave hope.</summary>
    private bool CanWin(int[][] routes, TieredCost fixedCost)
    {
        TimingNet net = new(_problem, routes);
        return net.Earliest() is { } times && Sum(fixedCost, net.RegularCost(times)) < _best;
    }

    private void Time(int[][] routes, TieredCost fixedCost)
    {
        foreach (IReadOnlySet<int>? drivesAfter in DriveOrders.Of(_problem, routes))
            Time(new TimingNet(_problem, routes, drivesAfter), fixedCost);
    }

    private void Time(TimingNet net, TieredCost fixedCost)
    {
        foreach (bool _ in net.EachWindowChoice())
        {
            if (net.Earliest() is not { } times || Sum(fixedCost, net.RegularCost(times)) >= _best)
                continue;
            times = SteepestDescent.Minimise(net, times);
            TieredCost cost = Sum(fixedCost, net.Cost(times));
            if (cost >= _best)
                continue;
            _best = cost;
            _solution = net.Solution(times);
        }
    }

    private TieredCost LeftOut(int served)
    {
        long[] tiers = new long[RoutingWeights.TierCount];
        for (int v = 0; v < _problem.VisitCount; v++)
            if ((served >> v & 1) == 0)
                tiers[_problem.Visits.Mandatory[v] ? 0 : _problem.Weights.OptionalVisitTier] += _problem
                    .Visits
                    .LeaveOutCost[v];
        return new TieredCost(tiers[0], tiers[1], tiers[2], tiers[3]);
    }

    private static TieredCost Sum(params ReadOnlySpan<TieredCost> costs)
    {
        TieredCost sum = default;
        foreach (TieredCost c in costs)
            sum = new(sum.Tier0 + c.Tier0, sum.Tier1 + c.Tier1, sum.Tier2 + c.Tier2, sum.Tier3 + c.Tier3);
        return sum;
    }
}
