using Planner.Dispatch;
using Planner.Domain;
using Planner.Evaluation;
using Planner.Routing;

namespace Planner.Coordination.Tests;

/// <summary>
/// Brute force: somebody who waits in every place of every route, with the breaks of these routes in every order and place, each
/// day timed by itself and priced by the judge.
/// </summary>
internal sealed class EveryInsertion(FillBoard board, WaitlistEntry entry, OpenSlot slot)
{
    private readonly RoutingProblem _problem = Limited(board, entry, slot);
    private readonly int _slot = board.RouteOf(slot);
    private readonly int _first = board.Problem.Visits.ServiceFirst[board.VisitOf(entry)];

    /// <summary>The least growth of cost, and the clinicians of each way to have it; null where nothing fits.</summary>
    public (decimal Minutes, List<string> Who)? Cheapest()
    {
        if (_problem.Services.WindowFirst[_first] == _problem.Services.WindowFirst[_first + 1])
        {
            return null;
        }

        (decimal Minutes, List<string> Who)? best = null;
        foreach ((int[] who, int[][] routes) in All())
        {
            if (Price(routes) is { } minutes && (best is null || minutes <= best.Value.Minutes))
            {
                string names = string.Join(',', who.Select(r => board.ClinicianOf(r).Id.Value));
                best = minutes == best?.Minutes ? best : (minutes, []);
                best.Value.Who.Add(names);
            }
        }

        return best;
    }

    private static RoutingProblem Limited(FillBoard board, WaitlistEntry entry, OpenSlot slot)
    {
        VisitTable visits = board.Problem.Visits;
        ServiceTable services = board.Problem.Services;
        InsertionLimits limits = board.LimitsOf(slot);
        int visit = board.VisitOf(entry);
        return NarrowWindows.Of(
            board.Problem,
            x =>
                x >= visits.ServiceFirst[visit] && x < visits.ServiceFirst[visit + 1]
                    ? (limits.From, limits.To - services.Duration[x * services.DurationClassCount])
                    : (int.MinValue, int.MaxValue)
        );
    }

    private IEnumerable<(int[] Who, int[][] Routes)> All()
    {
        int[][] now = [.. board.Solution.Routes];
        if (entry.Services.Count == 1)
        {
            return With(now, _first, _slot).Select(routes => (new[] { _slot }, routes));
        }

        return from r in Enumerable.Range(0, _problem.RouteCount)
            from other in Enumerable.Range(0, _problem.RouteCount)
            where r != other && (r == _slot || other == _slot)
            from one in With(now, _first, r)
            from both in With(one, _first + 1, other)
            select (new[] { r, other }, both);
    }

    private decimal? Price(int[][] routes)
    {
        if (
            RouteTiming.Complete(_problem, routes) is not { } timed
            || RoutingSolutionChecker.Check(_problem, timed).Count > 0
        )
        {
            return null;
        }

        TieredCost before = RoutingCostEvaluator.Evaluate(_problem, board.Solution).Total;
        TieredCost after = RoutingCostEvaluator.Evaluate(_problem, timed).Total;
        return (after.Tier1 - before.Tier1) / (decimal)CostUnits.PerMinuteEquivalent;
    }

    private IEnumerable<int[][]> With(int[][] routes, int x, int r)
    {
        int[] services = [.. routes[r].Where(stop => stop >= 0)];
        for (int at = 0; at <= services.Length; at++)
        {
            foreach (int[] stops in WithBreaks(r, [.. services[..at], x, .. services[at..]], 0))
            {
                int[][] changed = [.. routes];
                changed[r] = stops;
                yield return changed;
            }
        }
    }

    private IEnumerable<int[]> WithBreaks(int r, int[] stops, int b)
    {
        if (b == _problem.BreakCount)
        {
            return [stops];
        }

        bool isOwn = _problem.Breaks.Route[b] == r;
        IEnumerable<int[]> without = isOwn && _problem.Breaks.Mandatory[b] ? [] : WithBreaks(r, stops, b + 1);
        return isOwn
            ? without.Concat(
                Enumerable
                    .Range(0, stops.Length + 1)
                    .SelectMany(at => WithBreaks(r, [.. stops[..at], ~b, .. stops[at..]], b + 1))
            )
            : without;
    }
}
