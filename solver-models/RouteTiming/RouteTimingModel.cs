using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>
/// The daily roster with every decision but time taken: who serves what, the order and the gap of each break are those of
/// given routes; starts, windows and ends are free. Same constraints and terms, so the two models cannot disagree.
/// </summary>
public static class RouteTimingModel
{
    /// <summary>The model of some routes.</summary>
    /// <param name="problem">The problem; services on no route count as left out.</param>
    /// <param name="routes">Stops per route as in <see cref="RoutingSolution.Routes"/>; each visit whole or not at all.</param>
    /// <remarks>Its objective holds the terms that depend on times; the others are constants of the routes.</remarks>
    public static DailyRosterModel Build(RoutingProblem problem, int[][] routes) =>
        Build(problem, routes, DailyRosterModel.TimeTerms);

    /// <summary>What a solution costs by all terms, without a model of the ways it does not drive.</summary>
    public static TieredCost Price(RoutingProblem problem, RoutingSolution solution) =>
        Build(problem, solution.Routes, DailyRosterModel.AllTerms).Price(solution);

    private static DailyRosterModel Build(RoutingProblem problem, int[][] routes, IReadOnlyList<IRosterTerm> terms)
    {
        var model = new DailyRosterModel(new RosterVariables(problem, new FixedWays(routes)), terms);
        Fix(model.Variables, routes);
        return model;
    }

    private static void Fix(RosterVariables roster, int[][] routes)
    {
        roster.Model.AddBoolAnd(roster.Routes.SelectMany(r => r.Arcs).Select(a => a.Literal));
        foreach (var pause in roster.Breaks)
        {
            var gap = GapOf(routes[pause.Route.Index], pause.Index);
            roster.Model.AddBoolAnd(gap is { } stop ? pause.Gaps[stop] : !pause.Taken);
        }
    }

    private static int? GapOf(int[] stops, int pause)
    {
        var at = Array.IndexOf(stops, ~pause);
        return at < 0 ? null : stops.Skip(at).Where(stop => stop >= 0).Append(RosterArc.Depot).First();
    }
}
