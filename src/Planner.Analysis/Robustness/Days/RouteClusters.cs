namespace Planner.Analysis;

/// <summary>Splits the routes of a day where no relation joins them.</summary>
internal static class RouteClusters
{
    public static IReadOnlyList<RouteCluster> Of(DayFlow flow)
    {
        int[] root = [.. Enumerable.Range(0, flow.Problem.RouteCount)];
        foreach (int arc in flow.Arcs)
        {
            int a = Root(root, flow.Route[flow.Problem.Relations.From[arc]]);
            int b = Root(root, flow.Route[flow.Problem.Relations.To[arc]]);
            root[Math.Max(a, b)] = Math.Min(a, b);
        }
        ILookup<int, int[]> steps = flow.Steps.ToLookup(step => Root(root, flow.Route[step[0]]));
        return
        [
            .. Enumerable
                .Range(0, root.Length)
                .Where(r => flow.Last[r] >= 0)
                .GroupBy(r => Root(root, r))
                .Select(routes => new RouteCluster([.. routes], [.. steps[routes.Key]])),
        ];
    }

    private static int Root(int[] root, int r)
    {
        while (root[r] != r)
            r = root[r];
        return r;
    }
}
