using Planner.Evaluation;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>
/// Times of edited routes: the best there are, routes that were not edited as they stood where that holds; where there are none, times
/// that show what is broken.
/// </summary>
internal sealed class EditTiming(EditBoard board)
{
    /// <summary>Arrangements of breaks that are timed exactly.</summary>
    private const int MostTimed = 3;

    /// <summary>Sound arrangements among which the cheapest is taken.</summary>
    private const int MostPriced = 2;

    /// <summary>Arrangements of breaks in a route that are looked at.</summary>
    private const int MostArranged = 3000;

    private RoutingProblem Problem => board.Problem;

    public RoutingSolution Complete(EditSketch sketch)
    {
        RoutingSolution like = board.With(sketch.Routes, sketch.Placed);
        Dictionary<int, int[][]> arranged = sketch.Touched.ToDictionary(r => r, r => Arranged(r, sketch.Routes[r]));
        int variants = Math.Min(MostTimed, arranged.Values.Select(a => a.Length).DefaultIfEmpty(1).Max());
        RoutingSolution? best = Enumerable
            .Range(0, variants)
            .Select(variant => Timed(Variant(sketch.Routes, arranged, variant), like, sketch))
            .OfType<RoutingSolution>()
            .Take(MostPriced)
            .MinBy(timed => SolutionPricing.Price(Problem, timed));
        return best ?? Forced(Variant(sketch.Routes, arranged, 0), sketch);
    }

    private RoutingSolution? Timed(int[][] routes, RoutingSolution like, EditSketch sketch)
    {
        if (board.Timer.CompleteLike(routes, like) is not { } timed)
            return null;
        RoutingSolution still = Unmoved(timed, sketch);
        return RoutingSolutionChecker.Check(Problem, still).Count == 0 ? still
            : RoutingSolutionChecker.Check(Problem, timed).Count == 0 ? timed
            : null;
    }

    /// <summary>With the times of the plan in every route that was not edited.</summary>
    private RoutingSolution Unmoved(RoutingSolution timed, EditSketch sketch)
    {
        RoutingSolution still = timed with
        {
            ServiceStart = [.. timed.ServiceStart],
            BreakStart = [.. timed.BreakStart],
            Departure = [.. timed.Departure],
            Return = [.. timed.Return],
        };
        for (var route = 0; route < Problem.RouteCount; route++)
            if (!sketch.Touched.Contains(route))
                Keep(still, route);
        return still;
    }

    private void Keep(RoutingSolution still, int route)
    {
        foreach (int node in board.Solution.Routes[route])
        {
            if (node < 0)
                still.BreakStart[~node] = board.Solution.BreakStart[~node];
            else
                still.ServiceStart[node] = board.Solution.ServiceStart[node];
        }
        still.Departure[route] = board.Solution.Departure[route];
        still.Return[route] = board.Solution.Return[route];
    }

    private RoutingSolution Forced(int[][] routes, EditSketch sketch) =>
        new ForcedTimes(Problem).Complete(routes, sketch.Touched, board.Solution);

    private static int[][] Variant(int[][] routes, Dictionary<int, int[][]> arranged, int variant)
    {
        int[][] changed = [.. routes];
        foreach ((int route, int[][] ways) in arranged)
            changed[route] = ways[Math.Min(variant, ways.Length - 1)];
        return changed;
    }

    /// <summary>The stops with the breaks where they stand, if that is possible, then elsewhere, soonest home first.</summary>
    private int[][] Arranged(int route, int[] nodes)
    {
        int[] breaks = [.. RouteNodes.Breaks(nodes)];
        if (breaks.Length == 0)
            return [nodes];
        EarlyTimes times = new(Problem);
        int[] services = [.. RouteNodes.Services(nodes)];
        int[] mandatory = [.. breaks.Where(node => Problem.Breaks.Mandatory[~node])];
        var elsewhere = RouteNodes.Arrangements(services, breaks, MostArranged);
        if (mandatory.Length < breaks.Length)
            elsewhere = elsewhere.Concat(RouteNodes.Arrangements(services, mandatory, MostArranged));
        return
        [
            .. elsewhere
                .Prepend(nodes)
                .Select(
                    (way, rank) =>
                        (
                            Way: way,
                            Rank: Math.Min(rank, 1),
                            times.Walk(route, way).Late,
                            Dropped: breaks.Length + services.Length - way.Length,
                            times.Walk(route, way).Return
                        )
                )
                .OrderBy(way => way.Late)
                .ThenBy(way => way.Rank)
                .ThenBy(way => way.Dropped)
                .ThenBy(way => way.Return)
                .Select(way => way.Way)
                .Take(MostTimed),
        ];
    }
}
