using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>Stops of a dense route: services, and ~b for breaks.</summary>
internal static class RouteNodes
{
    public static IEnumerable<int> Services(IEnumerable<int> nodes) => nodes.Where(node => node >= 0);

    public static IEnumerable<int> Breaks(IEnumerable<int> nodes) => nodes.Where(node => node < 0);

    /// <summary>The route with a service at a place among its services; an unused route gets its mandatory breaks.</summary>
    /// <param name="position">0..number of services.</param>
    public static int[] With(RoutingProblem problem, int route, int[] nodes, int service, int position)
    {
        int[] with = nodes.Length > 0 ? nodes : Mandatory(problem, route);
        int at = position == 0 ? 0 : IndexOfService(with, position - 1) + 1;
        return [.. with.AsSpan(0, at), service, .. with.AsSpan(at)];
    }

    /// <summary>A route's mandatory breaks in the order in which they may begin.</summary>
    public static int[] Mandatory(RoutingProblem problem, int route) =>
        [
            .. Enumerable
                .Range(0, problem.BreakCount)
                .Where(pause => problem.Breaks.Route[pause] == route && problem.Breaks.Mandatory[pause])
                .OrderBy(pause => problem.Breaks.EarliestStart[pause])
                .Select(pause => ~pause),
        ];

    /// <summary>Every way to put breaks, in their order, between services; at most so many.</summary>
    public static IEnumerable<int[]> Arrangements(int[] services, int[] breaks, int most) =>
        Gaps(breaks.Length, 0, services.Length).Take(most).Select(gaps => Arranged(services, breaks, gaps));

    private static IEnumerable<int[]> Gaps(int breaks, int from, int to)
    {
        if (breaks == 0)
            return
            [
                [],
            ];
        return Enumerable
            .Range(from, to - from + 1)
            .SelectMany(gap => Gaps(breaks - 1, gap, to).Select(rest => (int[])[gap, .. rest]));
    }

    private static int[] Arranged(int[] services, int[] breaks, int[] gaps)
    {
        List<int> nodes = [];
        for (var i = 0; i <= services.Length; i++)
        {
            nodes.AddRange(breaks.Where((_, b) => gaps[b] == i));
            if (i < services.Length)
                nodes.Add(services[i]);
        }
        return [.. nodes];
    }

    private static int IndexOfService(int[] nodes, int position) =>
        nodes.Index().Where(node => node.Item >= 0).ElementAt(position).Index;
}
