using System.Numerics;
using System.Runtime.CompilerServices;

namespace Planner.Routing;

internal sealed unsafe partial class RouteState<TFeatures>
{
    private readonly int* ring;
    private readonly int ringMask;
    private readonly int* queued;
    private readonly int* local;
    private int head;
    private int tail;

    /// <summary>
    /// Brings all times to the least fixed point of the changed routes: first every decrease, then increases until none is left
    /// or the cost passes <paramref name="threshold"/>. False: infeasible or above the threshold; then only <see cref="Undo"/>
    /// is allowed.
    /// </summary>
    public bool Settle(long threshold)
    {
        Evaluations++;
        bool settled = Allows(threshold) && Propagate(threshold, (4 * d.Nodes) + 60);
        seedCount = 0;
        if (!settled)
        {
            return false;
        }

        if (TFeatures.IsRich && d.Traits.NeedsWalk)
        {
            if (Guide > threshold)
            {
                return false;
            }

            WalkDirty();
        }

        return Guide <= threshold;
    }

    private bool Allows(long threshold)
    {
        if (TFeatures.IsRich)
        {
            if (now.Bad != 0 && BadPrice == 0)
            {
                return false;
            }

            if (now.BalanceIsStale && d.Traits.HasBalance)
            {
                UpdateBalance();
            }
        }

        return Untimed <= threshold;
    }

    private bool Propagate(long threshold, int cap)
    {
        Propagations++;
        if (!Lower((6 * d.Nodes) + 60))
        {
            return false;
        }

        if (now.MaxLateIsStale)
        {
            RescanMaxLate();
        }

        bool raised = Raise(threshold, cap);
        if (TFeatures.IsRich && raised && now.MaxLateIsStale)
        {
            RescanMaxLate();
        }

        return raised;
    }

    /// <summary>Earliest arrival at x behind its present predecessor, breaks in the gap included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Arrival(int x)
    {
        int p = Prev[x];
        if (!TFeatures.IsRich || !(IsBreak(p) || IsBreak(x)))
        {
            return Start[p] + Length[p] + Leg(p, x);
        }

        return d.Traits.BreaksAtStop ? BehindBreaks(StopAtOrBefore(p), x, StopAtOrBehind(x)) : ArrivalWithBreaks(x, p);
    }

    private int ArrivalWithBreaks(int x, int last)
    {
        int ready = Start[last] + Length[last];
        if (IsBreak(x))
        {
            return ready;
        }

        int taken = 0;
        int u = last;
        while (IsBreak(u))
        {
            taken += Length[u];
            u = Prev[u];
        }

        return Math.Max(ready, Start[u] + Length[u] + Leg(u, x) + taken);
    }

    /// <summary>The first start >= t in an allowed window of x; Never when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Fit(int x, int t)
    {
        if (!TFeatures.IsRich)
        {
            return Math.Max(d.WindowEarliest[x], t);
        }

        int end = Math.Min(d.WindowFirst[x + 1], LowWindow[x] + d.WindowSpan[x]);
        for (int k = LowWindow[x]; k < end; k++)
        {
            if (t <= d.WindowLatest[k])
            {
                return Math.Max(d.WindowEarliest[k], t);
            }
        }

        return SearchData.Never;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SetStart(int x, int start)
    {
        int old = Math.Max(0, Start[x] - Latest[x]);
        if (TFeatures.IsRich && d.Traits.ManyDues && x < d.Services && start != SearchData.Gone)
        {
            FollowWindow(x, start);
        }

        int late = Math.Max(0, start - Latest[x]);
        Set(Start + x, start);
        if (old != late)
        {
            now.Late += late - old;
            NoteLateness(old, late);
        }

        if (TFeatures.IsRich && Route[x] >= 0)
        {
            MarkDirty(Route[x]);
        }
    }

    private void NoteLateness(int old, int late)
    {
        if (late >= now.MaxLate)
        {
            now.MaxLate = late;
        }
        else if (old == now.MaxLate)
        {
            now.MaxLateIsStale = true;
        }
    }

    private void RescanMaxLate()
    {
        now.MaxLateIsStale = false;
        int max = 0;
        int x = 0;
        if (d.Weights.Highest > 0)
        {
            Vector<int> best = Vector<int>.Zero;
            for (; x <= d.Services - Vector<int>.Count; x += Vector<int>.Count)
            {
                best = Vector.Max(best, Vector.Load(Start + x) - Vector.Load(Latest + x));
            }

            for (int i = 0; i < Vector<int>.Count; i++)
            {
                max = Math.Max(max, best[i]);
            }

            for (; x < d.Services; x++)
            {
                max = Math.Max(max, Start[x] - Latest[x]);
            }
        }

        now.MaxLate = max;
    }
}
