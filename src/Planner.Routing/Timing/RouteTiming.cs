namespace Planner.Routing;

/// <summary>Times of given routes.</summary>
public static class RouteTiming
{
    /// <summary>
    /// The exact best times for the stops as they stand (record 0002), or null when no times fit or a stop may not stand there.
    /// </summary>
    /// <param name="routes">As in <see cref="RoutingSolution.Routes"/>.</param>
    public static RoutingSolution? Complete(RoutingProblem problem, int[][] routes)
    {
        SearchData data = new(problem, forTimingOnly: true);
        int[] next = SuccessorLists.From(problem, routes);
        TimingPass pass = new(data);
        RoutingSolution? timed = pass.Complete(next, pass.FirstWindows());
        return timed is not null && Stops(timed.Routes) == Stops(routes) ? timed : null;
    }

    private static int Stops(int[][] routes) => routes.Where(r => r.Any(stop => stop >= 0)).Sum(r => r.Length);
}
