namespace Planner.Routing;

/// <summary>What a move can win at most, asked before anything is touched.</summary>
internal sealed unsafe partial class RouteState<TFeatures>
{
    /// <summary>
    /// Guide cost that taking x out of its route saves at most: legs, assignment, and all that its route pays for its times and
    /// the day for lateness. Where the triangle inequality does not hold, a little more may be won now and then.
    /// </summary>
    public long MostSaved(int x)
    {
        int r = Route[x];
        int before = StopAtOrBefore(Prev[x]);
        int behind = StopAtOrBehind(Next[x]);
        long legs = Detour(before, x, behind) * d.Weights.Travel;
        legs += d.Traits.UsesMetres ? MetreDetour(before, x, behind) * d.Weights.Metres : 0;
        return legs + d.AssignCost[((long)x * d.Routes) + r] + PaidForTimes(r) + PaidForLateness + WorkMoved(Length[x]);
    }

    /// <summary>Guide cost of the waiting, preferred windows and overtime of a route: all that new times could win there.</summary>
    public long PaidForTimes(int r) =>
        ((d.Traits.WaitingIsRegular ? Return[r] - d.ShiftStart[r] : Wait[r]) * d.Weights.Waiting)
        + (Outside[r] * d.Weights.Preferred)
        + (Math.Max(0, Return[r] - d.SoftEnd[r]) * d.Weights.Overtime);

    /// <summary>Guide cost of all tardiness.</summary>
    public long PaidForLateness => (now.Late * d.Weights.Tardiness) + (now.MaxLate * d.Weights.Highest);

    /// <summary>Guide cost that moving so many ticks of work to another clinician can win at most.</summary>
    public long WorkMoved(long ticks) => ticks * d.Weights.PerWorkMoved;

    /// <summary>Guide cost of a leg; none where its ends are one route's two ends.</summary>
    public long LegCost(int from, int to)
    {
        if (from == to)
        {
            return 0;
        }

        int cell = d.Row[from] + d.Column[to];
        long metres = d.Traits.UsesMetres ? d.Metres[cell] * d.Weights.Metres : 0;
        return metres + (d.Travel[cell] * d.Weights.Travel);
    }

    /// <summary>
    /// Could stops in this order stand behind u, breaks in between and partners elsewhere not asked, with the rest of the route
    /// from node <paramref name="end"/> behind them? False is sure.
    /// </summary>
    public bool MayFollow(int u, ReadOnlySpan<int> stops, int end)
    {
        int r = RouteOf(u);
        Refresh(r);
        int at = StopAtOrBefore(u);
        int arrival = ArrivalBehind(u, stops[0]);
        int ready = 0;
        for (int k = 0; k < stops.Length; k++)
        {
            int y = stops[k];
            int start = Fit(y, k == 0 ? arrival : ready + Leg(at, y));
            if (start >= SearchData.Never || (BadPrice == 0 && BadLeg(at, y, r) > 0))
            {
                return false;
            }

            ready = start + LengthIn(y, r, at);
            at = y;
        }

        int behind = StopAtOrBehind(end);
        return (BadPrice > 0 || BadLeg(at, behind, r) == 0)
            && !IsTooLateFor(ready, ready + Leg(at, behind), end, behind);
    }
}
