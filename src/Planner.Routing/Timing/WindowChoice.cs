namespace Planner.Routing;

/// <summary>
/// The first window each service of some routes may use: every combination, or one change at a time. Bound services change
/// together.
/// </summary>
internal sealed class WindowChoice
{
    private readonly ServiceTable services;
    private readonly int[] choosy;
    private readonly int[][] partners;

    public WindowChoice(RoutingProblem problem, int[][] routes)
    {
        services = problem.Services;
        int[] served = routes.SelectMany(r => r).Where(stop => stop >= 0).Order().ToArray();
        partners = Partners(problem);
        choosy = served.Where(x => Windows(x) > 1 && !partners[x].Any(y => y < x && served.Contains(y))).ToArray();
        Lowest = new int[problem.ServiceCount + problem.BreakCount + problem.RouteCount];
        services.WindowFirst.AsSpan(0, problem.ServiceCount).CopyTo(Lowest);
        for (int b = 0; b < problem.BreakCount; b++)
        {
            Lowest[problem.ServiceCount + b] = services.WindowFirst[problem.ServiceCount] + b;
        }

        Count = choosy.Aggregate(1.0, (product, x) => product * Windows(x));
    }

    /// <summary>By node: every service's first window.</summary>
    public int[] Lowest { get; }

    /// <summary>Number of combinations.</summary>
    public double Count { get; }

    /// <summary>Every combination; one array, changed between steps.</summary>
    public IEnumerable<int[]> All()
    {
        int[] low = (int[])Lowest.Clone();
        for (long index = 0; index < Count; index++)
        {
            long rest = index;
            foreach (int x in choosy)
            {
                Choose(low, x, services.WindowFirst[x] + (int)(rest % Windows(x)));
                rest /= Windows(x);
            }

            yield return low;
        }
    }

    /// <summary>Each later window of each service.</summary>
    public IEnumerable<(int Service, int Window)> Single() =>
        from x in choosy
        from k in Enumerable.Range(services.WindowFirst[x] + 1, Windows(x) - 1)
        select (x, k);

    /// <summary>From now on x uses window entry <paramref name="window"/> or a later one, with those bound to it.</summary>
    public void Choose(int[] low, int x, int window)
    {
        low[x] = window;
        foreach (int y in partners[x])
        {
            low[y] = services.WindowFirst[y] + window - services.WindowFirst[x];
        }
    }

    private static int[][] Partners(RoutingProblem problem)
    {
        int[][] partners = Enumerable.Repeat<int[]>([], problem.ServiceCount).ToArray();
        foreach (int[] group in problem.Relations.SameWindow)
        {
            foreach (int x in group)
            {
                partners[x] = group.Where(y => y != x).ToArray();
            }
        }

        return partners;
    }

    private int Windows(int x) => services.WindowFirst[x + 1] - services.WindowFirst[x];
}
