using Planner.Routing;

namespace Planner.TestKit;

/// <summary>Where breaks are taken at a stop: every way to drive before or behind the breaks of each gap.</summary>
internal static class DriveOrders
{
    /// <summary>Sets of breaks that begin a gap whose drive comes behind them; one null where breaks may interrupt the drive.</summary>
    public static IEnumerable<IReadOnlySet<int>?> Of(RoutingProblem problem, int[][] routes)
    {
        if (!problem.Breaks.AtStop)
            return [null];
        List<int> free = [];
        HashSet<int> homeward = [];
        foreach (int[] stops in routes)
            for (int k = 1; k < stops.Length; k++)
                if (stops[k] < 0 && stops[k - 1] >= 0)
                    (stops.Skip(k).All(stop => stop < 0) ? (ICollection<int>)homeward : free).Add(~stops[k]);
        return Enumerable
            .Range(0, 1 << free.Count)
            .Select(set => homeward.Union(free.Where((_, i) => (set >> i & 1) == 1)).ToHashSet());
    }
}
