namespace Planner.Routing;

internal sealed unsafe partial class RouteState<TFeatures>
{
    private readonly int* latestStart;
    private readonly int* dirty;
    private readonly int* isDirty;
    private int dirtyCount;

    /// <summary>Until it is walked again, the route counts no soft cost: the guide is a lower bound meanwhile.</summary>
    private void MarkDirty(int r)
    {
        if (isDirty[r] == 0)
        {
            isDirty[r] = 1;
            dirty[dirtyCount++] = r;
            now.Soft -= (Wait[r] * d.Weights.Waiting) + (Outside[r] * d.Weights.Preferred);
        }
    }

    /// <summary>Soft terms and breaks of the changed routes.</summary>
    private void WalkDirty()
    {
        for (int k = 0; k < dirtyCount; k++)
        {
            int r = dirty[k];
            isDirty[r] = 0;
            if (d.Traits.BreaksAtStop && Count[r] > 0)
            {
                PlaceBreaks(r);
            }

            if (d.Traits.IsNonRegular)
            {
                UpdateSoft(r);
            }
        }

        dirtyCount = 0;
    }

    /// <summary>
    /// Waiting and preferred windows of a changed route. In the loop each route is shifted right alone, its return and its
    /// linked services held: exact without relations and without tardiness that waiting could buy off.
    /// </summary>
    private void UpdateSoft(int r)
    {
        (int wait, int outside) = Count[r] == 0 ? (0, 0) : ShiftRight(r);
        now.Soft += (wait * d.Weights.Waiting) + (outside * d.Weights.Preferred);
        Set(Wait + r, wait);
        Set(Outside + r, outside);
    }

    private (int Wait, int Outside) ShiftRight(int r)
    {
        int sentinel = d.Depot + r;
        int free = Return[r];
        int stop = sentinel;
        int readyBehindBreak = Return[r];
        int taken = 0;
        int worked = 0;
        bool follow = false;
        for (int x = Prev[sentinel]; x != sentinel; x = Prev[x])
        {
            if (IsBreak(x))
            {
                if (taken == 0 && d.Traits.BreaksAtStop)
                {
                    follow = BreaksFollow(StopAtOrBefore(x));
                    readyBehindBreak -= follow ? 0 : Leg(StopAtOrBefore(x), stop);
                }

                taken += Length[x];
                worked += Length[x];
                readyBehindBreak = Math.Min(d.WindowLatest[d.WindowFirst[x]], readyBehindBreak - Length[x]);
                latestStart[x] = readyBehindBreak;
                continue;
            }

            int ready = ReadyBefore(x, stop, free, taken, readyBehindBreak, follow);
            worked += Length[x] + Leg(x, stop);
            latestStart[x] = Math.Max(Start[x], Math.Min(ready - Length[x], LatestFree(x)));
            (stop, free, taken, readyBehindBreak) = (x, latestStart[x], 0, latestStart[x]);
        }

        worked += Leg(sentinel, stop);
        int departure = d.Problem.Routes.DepartsAtShiftStart
            ? d.ShiftStart[r]
            : Math.Max(d.ShiftStart[r], ReadyBefore(sentinel, stop, free, taken, readyBehindBreak, follow));
        int wait = Return[r] - departure - worked - FreeBehindFirst(r, departure);
        return (Math.Max(0, wait), d.Weights.Preferred > 0 ? OutsideFrom(r, departure) : 0);
    }

    /// <summary>Latest moment to be ready at a stop so that the next one still starts at <paramref name="free"/>.</summary>
    private int ReadyBefore(int x, int stop, int free, int taken, int breakLatest, bool follow)
    {
        if (taken == 0)
        {
            return free - Leg(x, stop);
        }

        return d.Traits.BreaksAtStop
            ? breakLatest - (follow ? Leg(x, stop) : 0)
            : Math.Min(breakLatest, free - Leg(x, stop) - taken);
    }

    /// <summary>
    /// Ticks between a break that opens the route, taken as early as the departure allows, and the latest start of what comes
    /// behind it, where that wait is free.
    /// </summary>
    private int FreeBehindFirst(int r, int departure)
    {
        int first = Next[d.Depot + r];
        if (!d.Traits.FreeBehindFirst || !IsBreak(first))
        {
            return 0;
        }

        int start = Fit(first, departure + Leg(d.Depot + r, StopAtOrBehind(first)));
        return Math.Max(0, latestStart[Next[first]] - start - Length[first]);
    }

    /// <summary>How late a service may start without new cost of its own; linked services stay where they are.</summary>
    private int LatestFree(int x)
    {
        if (d.Linked.First[x] < d.Linked.First[x + 1] || Start[x] > Latest[x])
        {
            return Start[x];
        }

        int latest = WindowEnd(x, Start[x]);
        latest = d.Weights.Tardiness + d.Weights.Highest > 0 ? Math.Min(latest, Latest[x]) : latest;
        return d.Weights.Preferred > 0 ? Math.Min(latest, Math.Max(Start[x], d.PreferredLatest[x])) : latest;
    }

    /// <summary>The last start in the window in which x starts.</summary>
    public int WindowEnd(int x, int start)
    {
        int k = LowWindow[x];
        while (start > d.WindowLatest[k])
        {
            k++;
        }

        return d.WindowLatest[k];
    }

    /// <summary>Ticks outside preferred windows when every stop waits for its preferred time as far as that is free.</summary>
    private int OutsideFrom(int r, int departure)
    {
        int sentinel = d.Depot + r;
        int ready = departure;
        int from = sentinel;
        int taken = 0;
        int outside = 0;
        for (int x = Next[sentinel]; x != sentinel; x = Next[x])
        {
            if (IsBreak(x))
            {
                taken += Length[x];
                ready = Math.Max(ready, Start[x]) + Length[x];
                continue;
            }

            int arrival =
                taken == 0 ? ready + Leg(from, x) : Math.Max(ready, ReadyOf(from, departure) + Leg(from, x) + taken);
            int wish = Math.Min(latestStart[x], Math.Max(Start[x], d.PreferredEarliest[x]));
            int start = Math.Max(Math.Max(arrival, Start[x]), wish);
            outside += Math.Max(0, d.PreferredEarliest[x] - start) + Math.Max(0, start - d.PreferredLatest[x]);
            local[x] = start;
            (from, ready, taken) = (x, start + Length[x], 0);
        }

        return outside;
    }

    private int ReadyOf(int stop, int departure) => stop >= d.Depot ? departure : local[stop] + Length[stop];
}
