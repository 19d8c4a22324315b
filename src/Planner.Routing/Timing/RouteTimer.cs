namespace Planner.Routing;

/// <summary>Times many variants of one day's routes, laying the problem out once. Not thread-safe.</summary>
public sealed class RouteTimer(RoutingProblem problem)
{
    private readonly SearchData data = new(problem, forTimingOnly: true);
    private TimingPass? pass;

    /// <summary>
    /// The best times for routes that differ little from a solution's: services that it serves keep their window or take a later
    /// one, the others try each of theirs. Null when no times fit.
    /// </summary>
    /// <param name="routes">As in <see cref="RoutingSolution.Routes"/>.</param>
    public RoutingSolution? CompleteLike(int[][] routes, RoutingSolution like)
    {
        pass ??= new TimingPass(data);
        int[] next = SuccessorLists.From(problem, routes);
        int[] low = new WindowChoice(problem, routes).Lowest;
        KeepWindows(low, like);
        RoutingSolution? best = RouteTiming.Whole(routes, pass.Complete(next, low));
        foreach (int x in routes.SelectMany(r => r).Where(x => x >= 0 && like.ServiceStart[x] < 0).Order())
        {
            best = WithEachWindow(x, next, low, best, routes);
        }

        return best;
    }

    private RoutingSolution? WithEachWindow(int x, int[] next, int[] low, RoutingSolution? best, int[][] routes)
    {
        for (int w = problem.Services.WindowFirst[x] + 1; w < problem.Services.WindowFirst[x + 1]; w++)
        {
            int old = low[x];
            low[x] = w;
            RoutingSolution? tried = Better(best, RouteTiming.Whole(routes, pass!.Complete(next, low)));
            low[x] = ReferenceEquals(tried, best) ? old : w;
            best = tried;
        }

        return best;
    }

    private void KeepWindows(int[] low, RoutingSolution like)
    {
        ServiceTable services = problem.Services;
        for (int x = 0; x < problem.ServiceCount; x++)
        {
            while (
                like.ServiceStart[x] >= 0
                && low[x] + 1 < services.WindowFirst[x + 1]
                && services.WindowEarliest[low[x] + 1] <= like.ServiceStart[x]
            )
            {
                low[x]++;
            }
        }
    }

    private RoutingSolution? Better(RoutingSolution? best, RoutingSolution? other) =>
        other is not null
        && (best is null || SolutionPricing.Price(problem, other) < SolutionPricing.Price(problem, best))
            ? other
            : best;
}
