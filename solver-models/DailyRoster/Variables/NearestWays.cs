using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>Keeps the ways to the nearest next stops, to and from the depot, and those of a given solution. Not exact.</summary>
internal sealed class NearestWays(RoutingProblem problem, int successors, RosterReading? keep) : IWayChoice
{
    /// <summary>Of the allowed ways of a route those worth a variable.</summary>
    public IEnumerable<(int From, int To)> Of(int route, IEnumerable<(int From, int To)> allowed)
    {
        var legs = new RouteLegs(problem, route);
        return allowed
            .GroupBy(a => a.From)
            .SelectMany(g =>
                g.OrderBy(a => legs.Ticks(a.From, a.To))
                    .ThenBy(a => a.To)
                    .Where((a, rank) => rank < successors || IsKept(route, a.From, a.To))
            );
    }

    private bool IsKept(int route, int from, int to) =>
        from == RosterArc.Depot || to == RosterArc.Depot || keep?.Drives(route, from, to) == true;
}
