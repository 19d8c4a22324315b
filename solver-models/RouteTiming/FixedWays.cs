using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>Keeps only the ways that given routes drive.</summary>
/// <param name="routes">Stops per route, a service or ~b for a break, as in <see cref="RoutingSolution.Routes"/>.</param>
internal sealed class FixedWays(int[][] routes) : IWayChoice
{
    public IEnumerable<(int From, int To)> Of(int route, IEnumerable<(int From, int To)> allowed)
    {
        int[] stops = [RosterArc.Depot, .. routes[route].Where(stop => stop >= 0), RosterArc.Depot];
        return stops.Length == 2 ? [] : stops.Zip(stops.Skip(1));
    }
}
