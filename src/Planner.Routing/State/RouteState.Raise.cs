using System.Runtime.CompilerServices;

namespace Planner.Routing;

internal sealed unsafe partial class RouteState<TFeatures>
{
    /// <summary>
    /// Phase 2: starts grow from the seeds. Cost only grows here, so passing the threshold ends it; so do a missed window, a
    /// missed shift end, and a positive cycle (by the cap).
    /// </summary>
    private bool Raise(long threshold, int cap)
    {
        long timed = threshold - Untimed;
        bool ok = RaiseSeeds();
        int pops = 0;
        while (ok && head != tail)
        {
            if (TimedSoFar > timed || ++pops > cap)
            {
                ok = false;
                break;
            }

            int x = ring[head & ringMask];
            head++;
            queued[x] = 0;
            ok = RaiseBehind(x) && (x >= d.Services || RaisePartners(x));
        }

        Touched += pops;
        DropQueue();
        return ok;
    }

    /// <summary>
    /// What of the timed cost can only grow from here on: where starts may pass into windows with another due time, lateness is
    /// left out; soft cost is that of routes not touched.
    /// </summary>
    private long TimedSoFar =>
        !TFeatures.IsRich
            ? Timed
            : (d.Traits.ManyDues ? (now.Over * d.Weights.Overtime) + DutyGuide : Timed) + (IgnoresSoft ? 0 : now.Soft);

    /// <summary>A break whose start is not propagated but read off the stops.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool FollowsStops(int node) => d.Traits.BreaksAtStop && IsBreak(node);

    private bool RaiseSeeds()
    {
        for (int s = 0; s < seedCount; s++)
        {
            int y = seeds[s];
            if (y >= d.Depot)
            {
                if (!RaiseReturn(y))
                {
                    return false;
                }

                continue;
            }

            if (Route[y] < 0 || (TFeatures.IsRich && (Count[Route[y]] == 0 || FollowsStops(y))))
            {
                continue;
            }

            if (!RaiseToFit(y, Fit(y, Pulled(y, Arrival(y)))))
            {
                return false;
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Pulled(int y, int start)
    {
        if (y < d.Services)
        {
            for (int k = d.Pulls.First[y]; k < d.Pulls.First[y + 1]; k++)
            {
                int p = d.Pulls.Value[k];
                if (Route[p] >= 0)
                {
                    start = Math.Max(start, Start[p] + d.Pulls.Weight[k]);
                }
            }
        }

        return start;
    }

    private bool RaiseBehind(int x)
    {
        int v = Next[x];
        if (v >= d.Depot)
        {
            return RaiseReturn(v);
        }

        if (!(TFeatures.IsRich && FollowsStops(v)) && !RaiseTo(v, Arrival(v)))
        {
            return false;
        }

        if (TFeatures.IsRich && IsBreak(v))
        {
            int stop = StopAtOrBehind(v);
            return stop >= d.Depot ? RaiseReturn(stop) : RaiseTo(stop, Arrival(stop));
        }

        return true;
    }

    private bool RaisePartners(int x)
    {
        for (int k = d.Arcs.First[x]; k < d.Arcs.First[x + 1]; k++)
        {
            int y = d.Arcs.Value[k];
            if (Route[y] >= 0 && !RaiseTo(y, Start[x] + d.Arcs.Weight[k]))
            {
                return false;
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool RaiseTo(int y, int t) => (t <= Start[y] && Start[y] < SearchData.Never) || RaiseToFit(y, Fit(y, t));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool RaiseToFit(int y, int start)
    {
        if (TFeatures.IsRich && start >= SearchData.Never)
        {
            return false;
        }

        if (start > Start[y])
        {
            SetStart(y, start);
            Enqueue(y);
        }

        return true;
    }

    private bool RaiseReturn(int sentinel)
    {
        if (!TFeatures.IsRich)
        {
            return true;
        }

        int r = sentinel - d.Depot;
        if (Count[r] == 0)
        {
            return true;
        }

        int value = Arrival(sentinel);
        if (value > Return[r])
        {
            SetReturn(r, value);
        }

        return value <= d.HardEnd[r];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Enqueue(int y)
    {
        if (queued[y] == 0)
        {
            queued[y] = 1;
            ring[tail & ringMask] = y;
            tail++;
        }
    }
}
