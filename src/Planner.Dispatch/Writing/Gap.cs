using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>What lies between two stops of a dense route, or between a stop and the route's end; times in ticks.</summary>
/// <param name="From">Place before.</param>
/// <param name="To">Place after.</param>
/// <param name="Breaks">Breaks of the gap in their order.</param>
internal readonly record struct Gap(int From, int To, IReadOnlyList<int> Breaks)
{
    /// <summary>
    /// When the clinician is at the door: driving begins as soon as the place before is left and is interrupted by breaks.
    /// </summary>
    /// <param name="ready">Departure, or end of the stop before.</param>
    public int Arrival(RoutingProblem problem, RoutingSolution solution, int ready)
    {
        int left = problem.Travel.Ticks[From * problem.Travel.LocationCount + To];
        int now = ready;
        foreach (int pause in Breaks)
        {
            int driven = Math.Min(left, solution.BreakStart[pause] - now);
            left -= driven;
            if (left == 0)
                return now + driven;
            now = solution.BreakStart[pause] + problem.Breaks.Length[pause];
        }
        return now + left;
    }

    /// <summary>The latest departure that keeps the start of the first stop and the breaks before it.</summary>
    public int LatestDeparture(RoutingProblem problem, RoutingSolution solution, int start)
    {
        int needed = problem.Travel.Ticks[From * problem.Travel.LocationCount + To];
        int latest = start - needed - Breaks.Sum(pause => problem.Breaks.Length[pause]);
        return Breaks.Count == 0 ? latest : Math.Min(latest, solution.BreakStart[Breaks[0]]);
    }
}
