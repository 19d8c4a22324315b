using Planner.Routing;

namespace Planner.Evaluation.Tests;

/// <summary>The plainest solver: one route, every order, every departure, every start, judged by the checker.</summary>
internal static class EveryTick
{
    public static TieredCost Optimum(RoutingProblem problem)
    {
        TieredCost best = Cost(problem, Solution(problem, [], [], -1, -1));
        foreach (int[] order in Orders(problem))
        foreach (int[] stops in WithBreak(problem, order))
        foreach (RoutingSolution solution in Timed(problem, stops))
            if (
                RoutingSolutionChecker.Check(problem, solution).Count == 0
                && Cost(problem, solution) is var cost
                && cost < best
            )
                best = cost;
        return best;
    }

    private static TieredCost Cost(RoutingProblem problem, RoutingSolution solution) =>
        RoutingCostEvaluator.Evaluate(problem, solution).Total;

    private static int[][] Orders(RoutingProblem problem) =>
        problem.ServiceCount == 2
            ?
            [
                [0],
                [1],
                [0, 1],
                [1, 0],
            ]
            :
            [
                [0],
            ];

    private static IEnumerable<int[]> WithBreak(RoutingProblem problem, int[] order)
    {
        yield return order;
        for (int at = 0; at <= order.Length && problem.BreakCount > 0; at++)
            yield return [.. order[..at], ~0, .. order[at..]];
    }

    private static IEnumerable<RoutingSolution> Timed(RoutingProblem problem, int[] stops)
    {
        foreach (int[] starts in Starts(problem, stops, 0))
            for (int departure = problem.Routes.ShiftStart[0]; departure <= starts[0]; departure++)
                if (Return(problem, stops, starts) is { } back)
                    yield return Solution(problem, stops, starts, departure, back);
    }

    private static IEnumerable<int[]> Starts(RoutingProblem problem, int[] stops, int position)
    {
        if (position == stops.Length)
        {
            yield return new int[stops.Length];
            yield break;
        }
        foreach (int[] later in Starts(problem, stops, position + 1))
        foreach (int start in Moments(problem, stops[position]))
            if (position + 1 == stops.Length || start <= later[position + 1])
                yield return [.. later[..position], start, .. later[(position + 1)..]];
    }

    private static IEnumerable<int> Moments(RoutingProblem problem, int stop)
    {
        if (stop < 0)
            return Span(problem.Breaks.EarliestStart[~stop], problem.Breaks.LatestStart[~stop]);
        ServiceTable services = problem.Services;
        return Enumerable
            .Range(services.WindowFirst[stop], services.WindowFirst[stop + 1] - services.WindowFirst[stop])
            .SelectMany(w => Span(services.WindowEarliest[w], services.WindowLatest[w]));
    }

    private static IEnumerable<int> Span(int first, int last) => Enumerable.Range(first, last - first + 1);

    /// <summary>The least return: home at once, but not before a break taken there is over.</summary>
    private static int? Return(RoutingProblem problem, int[] stops, int[] starts)
    {
        int at = Array.FindLastIndex(stops, s => s >= 0);
        int service = stops[at];
        int before = at > 0 ? Array.FindLast(stops[..at], s => s >= 0) : -1;
        bool isFirst = at == 0 || stops[..at].All(s => s < 0);
        int place = isFirst ? problem.Routes.StartLocation[0] : problem.Services.Location[before];
        int own = problem.Services.Location[service];
        int travel = problem.Travel.Ticks[(own * problem.Travel.LocationCount) + problem.Routes.EndLocation[0]];
        int care =
            problem.Services.Duration[(service * problem.Services.DurationClassCount) + problem.Routes.DurationClass[0]]
            + (place == own ? 0 : problem.Services.SetUp[service]);
        if (travel >= RoutingProblem.Unreachable)
            return null;
        int home = starts[at] + care + travel;
        return at == stops.Length - 1
            ? home
            : Math.Max(home + problem.Breaks.Length[0], starts[^1] + problem.Breaks.Length[0]);
    }

    private static RoutingSolution Solution(RoutingProblem problem, int[] stops, int[] starts, int departure, int back)
    {
        int Of(int stop) => Array.IndexOf(stops, stop) is >= 0 and var at ? starts[at] : -1;
        return new RoutingSolution
        {
            Routes = [stops],
            ServiceStart = [.. Enumerable.Range(0, problem.ServiceCount).Select(Of)],
            BreakStart = [.. Enumerable.Range(0, problem.BreakCount).Select(b => Of(~b))],
            Departure = [departure],
            Return = [back],
        };
    }
}
