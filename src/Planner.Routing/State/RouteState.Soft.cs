namespace Planner.Routing;

internal sealed unsafe partial class RouteState<TFeatures>
{
    private readonly int* latestStart;
    private readonly int* dirty;
    private readonly int* isDirty;
    private int dirtyCount;

    private void MarkDirty(int r)
    {
        if (isDirty[r] == 0)
        {
            isDirty[r] = 1;
            dirty[dirtyCount++] = r;
        }
    }

    /// <summary>
    /// Waiting and preferred windows of the changed routes. In the loop each route is shifted right alone, its return and its
    /// linked services held: exact without relations and without tardiness that waiting could buy off.
    /// </summary>
    private void UpdateSoft()
    {
        for (int k = 0; k < dirtyCount; k++)
        {
            int r = dirty[k];
            isDirty[r] = 0;
            (int wait, int outside) = Count[r] == 0 ? (0, 0) : ShiftRight(r);
            now.Soft += ((wait - Wait[r]) * d.Weights.Waiting) + ((outside - Outside[r]) * d.Weights.Preferred);
            Set(Wait + r, wait);
            Set(Outside + r, outside);
        }

        dirtyCount = 0;
    }

    private (int Wait, int Outside) ShiftRight(int r)
    {
        int sentinel = d.Depot + r;
        int free = Return[r];
        int stop = sentinel;
        int readyBehindBreak = Return[r];
        int taken = 0;
        int worked = 0;
        for (int x = Prev[sentinel]; x != sentinel; x = Prev[x])
        {
            if (IsBreak(x))
            {
                taken += Length[x];
                worked += Length[x];
                readyBehindBreak = Math.Min(d.WindowLatest[d.WindowFirst[x]], readyBehindBreak - Length[x]);
                latestStart[x] = readyBehindBreak;
                continue;
            }

            int ready = ReadyBefore(x, stop, free, taken, readyBehindBreak);
            worked += Length[x] + Leg(x, stop);
            latestStart[x] = Math.Max(Start[x], Math.Min(ready - Length[x], LatestFree(x)));
            (stop, free, taken, readyBehindBreak) = (x, latestStart[x], 0, latestStart[x]);
        }

        int departure = ReadyBefore(sentinel, stop, free, taken, readyBehindBreak);
        worked += Leg(sentinel, stop);
        departure = Math.Max(d.ShiftStart[r], departure);
        int wait = Math.Max(0, Return[r] - departure - worked);
        return (wait, d.Weights.Preferred > 0 ? OutsideFrom(r, departure) : 0);
    }

    /// <summary>Latest moment to be ready at a stop so that the next one still starts at <paramref name="free"/>.</summary>
    private int ReadyBefore(int x, int stop, int free, int taken, int breakLatest) =>
        taken == 0 ? free - Leg(x, stop) : Math.Min(breakLatest, free - Leg(x, stop) - taken);

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

    private int WindowEnd(int x, int start)
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
