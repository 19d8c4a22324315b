using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>
/// Which ways a route may drive at all. Each rule is exact by itself: it drops a way that no feasible solution uses.
/// Times are judged by the two stops alone, because travel may break the triangle inequality.
/// </summary>
internal sealed class ArcRules(RoutingProblem problem, int route)
{
    private readonly RouteLegs legs = new(problem, route);

    /// <summary>Every way between two stops that the route may drive.</summary>
    public IEnumerable<(int From, int To)> Ways()
    {
        int[] stops = [RosterArc.Depot, .. Enumerable.Range(0, problem.ServiceCount).Where(MayServe)];
        return stops.SelectMany(from => stops.Where(to => from != to && Allows(from, to)).Select(to => (from, to)));
    }

    /// <summary>The ways without those of stops that cannot be reached or cannot be left.</summary>
    public static IReadOnlyList<(int From, int To)> WithoutDeadEnds(IReadOnlyList<(int From, int To)> ways)
    {
        while (true)
        {
            var (tails, heads) = (ways.Select(w => w.From).ToHashSet(), ways.Select(w => w.To).ToHashSet());
            (int, int)[] kept = [.. ways.Where(w => heads.Contains(w.From) && tails.Contains(w.To))];
            if (kept.Length == ways.Count)
            {
                return ways;
            }

            ways = kept;
        }
    }

    private bool MayServe(int service) => problem.Assignments.Allowed[(service * problem.RouteCount) + route];

    private bool Allows(int from, int to) =>
        IsDriveable(from, to) && KeepsPinnedOrder(from, to) && FitsInTime(from, to);

    private bool IsDriveable(int from, int to)
    {
        var ticks = legs.Ticks(from, to);
        return ticks < RoutingProblem.Unreachable && ticks <= problem.Routes.MaxLeg[route];
    }

    // [sequence-pin] pinned stops come first, by rising rank; those left out are passed over.
    private bool KeepsPinnedOrder(int from, int to)
    {
        var rank = to == RosterArc.Depot ? -1 : problem.Services.PinnedRank[to];
        return rank < 0
            || from == RosterArc.Depot
            || (problem.Services.PinnedRank[from] is >= 0 and var before && before < rank);
    }

    private bool FitsInTime(int from, int to) => EarliestReady(from) + legs.Ticks(from, to) <= LatestAt(to);

    private long EarliestReady(int stop)
    {
        long shiftStart = problem.Routes.ShiftStart[route];
        return stop == RosterArc.Depot
            ? shiftStart
            : Math.Max(shiftStart, problem.Services.WindowEarliest[problem.Services.WindowFirst[stop]])
                + legs.Duration(stop);
    }

    private long LatestAt(int stop)
    {
        long hardEnd = problem.Routes.HardEnd[route];
        return stop == RosterArc.Depot
            ? hardEnd
            : Math.Min(
                hardEnd - legs.Duration(stop),
                problem.Services.WindowLatest[problem.Services.WindowFirst[stop + 1] - 1]
            );
    }
}
