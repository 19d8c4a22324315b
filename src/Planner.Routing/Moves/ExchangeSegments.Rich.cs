namespace Planner.Routing;

internal sealed unsafe partial class ExchangeSegments<TFeatures>
{
    /// <summary>
    /// Who may serve whom, legs and earliest times, asked before anything is touched; what the two routes pay for their
    /// times, and the day for lateness, may all be won.
    /// </summary>
    private bool MayPay(int u, int w, ReadOnlySpan<int> mine, ReadOnlySpan<int> theirs, long threshold)
    {
        int from = state.RouteOf(u);
        int to = state.RouteOf(w);
        long staff = HandOver(mine, from, to) + HandOver(theirs, to, from);
        if (staff >= RouteState<TFeatures>.Impossible)
        {
            return false;
        }

        state.Evaluations++;
        int end = state.Next[mine[^1]];
        int otherEnd = theirs.Length > 0 ? state.Next[theirs[^1]] : state.Next[w];
        long paid = state.PaidForTimes(from) + state.PaidForTimes(to) + state.PaidForLateness;
        long growth = staff + Legs(u, mine, theirs, end) + Legs(w, theirs, mine, otherEnd);
        return state.Guide + growth - paid - state.WorkMoved(Work(mine) + Work(theirs)) <= threshold
            && state.MayFollow(w, mine, otherEnd)
            && (theirs.Length == 0 || state.MayFollow(u, theirs, end));
    }

    /// <summary>Growth of the cost of assignment, or Impossible.</summary>
    private long HandOver(ReadOnlySpan<int> stops, int from, int to)
    {
        long growth = 0;
        foreach (int y in stops)
        {
            long row = (long)y * data.Routes;
            if (data.Allowed[row + to] == 0)
            {
                return RouteState<TFeatures>.Impossible;
            }

            growth += data.AssignCost[row + to] - data.AssignCost[row + from];
        }

        return growth;
    }

    /// <summary>Legs of a route when the stops behind u give way to others, up to node <paramref name="end"/>.</summary>
    private long Legs(int u, ReadOnlySpan<int> gone, ReadOnlySpan<int> come, int end)
    {
        int before = state.StopAtOrBefore(u);
        int behind = state.StopAtOrBehind(end);
        return Legs(before, come, behind) - Legs(before, gone, behind);
    }

    private long Legs(int before, ReadOnlySpan<int> stops, int behind) =>
        stops.Length == 0
            ? state.LegCost(before, behind)
            : state.LegCost(before, stops[0]) + state.LegCost(stops[^1], behind);

    private long Work(ReadOnlySpan<int> stops)
    {
        long work = 0;
        foreach (int y in stops)
        {
            work += state.Length[y];
        }

        return work;
    }
}
