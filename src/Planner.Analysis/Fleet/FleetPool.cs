using Planner.Dispatch;
using Planner.Routing;
using Planner.SolverModels;

namespace Planner.Analysis;

/// <summary>
/// Collects what people could do in a day from searches with ever fewer people: each search begins from the last plan, and
/// whoever had least to do stays at home in the next. It ends where more mandatory visits would be left out.
/// </summary>
internal sealed class FleetPool(CompiledProblem compiled, FleetOptions options)
{
    private const int MostFruitless = 2;

    private readonly RoutingProblem _problem = compiled.Problem;
    private readonly FleetPricing _pricing = new(compiled, options.HourCost);
    private readonly Dictionary<string, (FleetColumn Column, RoutingSolution Solution)> _columns = [];

    /// <summary>Every column with a solution that holds it, in the order they were found.</summary>
    public IReadOnlyList<(FleetColumn Column, RoutingSolution Solution)> Columns => [.. _columns.Values];

    /// <summary>Searches with everybody in <paramref name="duties"/>, then with one less each time.</summary>
    public void Thin(IEnumerable<int> duties, long seed, CancellationToken stop)
    {
        HashSet<int> active = [.. duties];
        RoutingSolution? last = null;
        long least = long.MaxValue;
        for (var fruitless = 0; active.Count > 0 && fruitless < MostFruitless && !stop.IsCancellationRequested; )
        {
            last = Search(active, seed, last, stop);
            long leftOut = SolutionPricing.Price(_problem, last).Tier0;
            fruitless = leftOut > least ? fruitless + 1 : 0;
            least = Math.Min(least, leftOut);
            Collect(last);
            Reduce(active, last);
        }
    }

    private RoutingSolution Search(HashSet<int> active, long seed, RoutingSolution? start, CancellationToken stop)
    {
        var search = new SearchOptions
        {
            Iterations = options.Replay.Iterations,
            Seed = seed,
            Workers = 1,
            Start = start,
        };
        RoutingProblem smaller = _problem with { Assignments = Only(active) };
        return RoutingSearch.Solve(smaller, search, null, stop).Best;
    }

    private AssignmentTable Only(HashSet<int> active)
    {
        bool[] allowed = [.. _problem.Assignments.Allowed];
        for (var i = 0; i < allowed.Length; i++)
            allowed[i] &= active.Contains(_problem.Routes.Duty[i % _problem.RouteCount]);
        return _problem.Assignments with { Allowed = allowed };
    }

    private void Collect(RoutingSolution solution)
    {
        foreach (int duty in Used(solution))
        {
            FleetColumn column = _pricing.Column(solution, duty);
            string key = FormattableString.Invariant(
                $"{duty}:{string.Join(',', column.Services)}@{string.Join(',', column.Starts)}"
            );
            _columns.TryAdd(key, (column, solution));
        }
    }

    // Who has nothing to do goes at once, then whoever has least to do; the last of equals, so that doubles go first.
    private void Reduce(HashSet<int> active, RoutingSolution solution)
    {
        HashSet<int> used = [.. Used(solution)];
        bool anyIdle = active.RemoveWhere(duty => !used.Contains(duty)) > 0;
        if (!anyIdle && active.Count > 0)
            active.Remove(
                active.OrderDescending().MinBy(duty => FleetPricing.ServicesOf(_problem, solution, duty).Count)
            );
    }

    private IEnumerable<int> Used(RoutingSolution solution) =>
        Enumerable
            .Range(0, _problem.RouteCount)
            .Where(route => solution.Routes[route].Any(node => node >= 0))
            .Select(route => _problem.Routes.Duty[route])
            .Distinct();
}
