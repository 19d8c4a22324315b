namespace Planner.Routing;

/// <summary>Times of given routes.</summary>
public static class RouteTiming
{
    private const int MostChoices = 64;

    /// <summary>
    /// The best times for the stops as they stand (record 0002), or null when no times fit or a stop may not stand there.
    /// Exact for given windows; windows are all tried together where they allow no more than 64 choices, else improved one by
    /// one from the first usable.
    /// </summary>
    /// <param name="routes">As in <see cref="RoutingSolution.Routes"/>.</param>
    public static RoutingSolution? Complete(RoutingProblem problem, int[][] routes)
    {
        SearchData data = new(problem, forTimingOnly: true);
        int[] next = SuccessorLists.From(problem, routes);
        WindowChoice choice = new(problem, routes);
        bool isFree = problem.Relations.SameWindow.Length == 0;
        RoutingSolution? timed = Whole(routes, new TimingPass(data).Complete(next, choice.Lowest));
        if (isFree && (timed is null || !(data.Traits.IsNonRegular || data.Traits.ManyDues)))
        {
            return timed;
        }

        TimingPass pass = new(data);
        return choice.Count <= MostChoices
            ? BestOfAll(pass, problem, next, choice, routes)
            : BestByOne(pass, problem, next, choice, timed, routes);
    }

    /// <summary>The timed solution, if it kept every stop.</summary>
    internal static RoutingSolution? Whole(int[][] routes, RoutingSolution? timed) =>
        timed is not null && Stops(timed.Routes) == Stops(routes) ? timed : null;

    private static int Stops(int[][] routes) => routes.Where(r => r.Any(stop => stop >= 0)).Sum(r => r.Length);

    private static RoutingSolution? BestOfAll(
        TimingPass pass,
        RoutingProblem problem,
        int[] next,
        WindowChoice choice,
        int[][] routes
    )
    {
        RoutingSolution? best = null;
        foreach (int[] low in choice.All())
        {
            best = Better(problem, best, Whole(routes, pass.Complete(next, low)));
        }

        return best;
    }

    private static RoutingSolution? BestByOne(
        TimingPass pass,
        RoutingProblem problem,
        int[] next,
        WindowChoice choice,
        RoutingSolution? best,
        int[][] routes
    )
    {
        int[] kept = (int[])choice.Lowest.Clone();
        foreach ((int service, int window) in choice.Single())
        {
            int old = kept[service];
            choice.Choose(kept, service, window);
            RoutingSolution? tried = Better(problem, best, Whole(routes, pass.Complete(next, kept)));
            choice.Choose(kept, service, ReferenceEquals(tried, best) ? old : window);
            best = tried;
        }

        return best;
    }

    private static RoutingSolution? Better(RoutingProblem problem, RoutingSolution? best, RoutingSolution? other) =>
        other is not null
        && (best is null || SolutionPricing.Price(problem, other) < SolutionPricing.Price(problem, best))
            ? other
            : best;
}
