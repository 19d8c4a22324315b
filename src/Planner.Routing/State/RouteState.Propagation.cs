using System.Numerics;

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
        bool settled = Untimed0(threshold) && Propagate(threshold, (4 * d.Nodes) + 60);
        seedCount = 0;
        if (!settled)
        {
            return false;
        }

        if (TFeatures.IsRich && d.Traits.IsNonRegular)
        {
            UpdateSoft();
        }

        return Guide <= threshold;
    }

    private bool Untimed0(long threshold)
    {
        if (TFeatures.IsRich)
        {
            if (now.Bad != 0)
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
        if (!Lower((6 * d.Nodes) + 60))
        {
            return false;
        }

        if (now.MaxLateIsStale)
        {
            RescanMaxLate();
        }

        return Raise(threshold, cap);
    }

    /// <summary>Earliest arrival at x behind its present predecessor, breaks in the gap included.</summary>
    public int Arrival(int x)
    {
        int p = Prev[x];
        if (!TFeatures.IsRich || !(IsBreak(p) || IsBreak(x)))
        {
            return Start[p] + Length[p] + Leg(p, x);
        }

        return ArrivalWithBreaks(x, p);
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
    public int Fit(int x, int t)
    {
        if (!TFeatures.IsRich)
        {
            return Math.Max(d.WindowEarliest[x], t);
        }

        int end = d.WindowFirst[x + 1];
        for (int k = LowWindow[x]; k < end; k++)
        {
            if (t <= d.WindowLatest[k])
            {
                return Math.Max(d.WindowEarliest[k], t);
            }
        }

        return SearchData.Never;
    }

    private void SetStart(int x, int start)
    {
        int old = Math.Max(0, Start[x] - Latest[x]);
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

    /// <summary>Phase 1: every start falls to what its predecessors still ask for. Linked services fall together.</summary>
    private bool Lower(int cap)
    {
        int kept = seedCount;
        int pops = 0;
        for (int s = kept - 1; s >= 0; s--)
        {
            Seed(seeds[s]);
            while (seedCount > kept)
            {
                int y = seeds[--seedCount];
                if (++pops > cap + (2 * kept))
                {
                    return false;
                }

                LowerNode(y);
            }
        }

        return true;
    }

    private void LowerNode(int y)
    {
        if (y >= d.Depot)
        {
            LowerReturn(y);
            return;
        }

        if (Route[y] < 0 || (TFeatures.IsRich && Count[Route[y]] == 0))
        {
            return;
        }

        if (y < d.Services && d.Linked.First[y] < d.Linked.First[y + 1])
        {
            LowerLinked(y);
            return;
        }

        LowerTo(y, Fit(y, Arrival(y)));
    }

    private void LowerTo(int y, int start)
    {
        if (start < Start[y])
        {
            SetStart(y, start);
            int next = Next[y];
            SeedBehind(next, StopAtOrBehind(next));
        }
    }

    private void LowerReturn(int sentinel)
    {
        int r = sentinel - d.Depot;
        if (TFeatures.IsRich && Count[r] > 0)
        {
            int value = Arrival(sentinel);
            if (value < Return[r])
            {
                SetReturn(r, value);
            }
        }
    }

    /// <summary>
    /// Linked services must be lowered by their joint least solution: one after the other, each would be held up by its partner
    /// for ever.
    /// </summary>
    private void LowerLinked(int y)
    {
        int first = d.Linked.First[y];
        int end = d.Linked.First[y + 1];
        local[y] = Fit(y, Arrival(y));
        bool alone = true;
        for (int k = first; k < end; k++)
        {
            int z = d.Linked.Value[k];
            if (Route[z] >= 0)
            {
                local[z] = Fit(z, Arrival(z));
                alone = false;
            }
        }

        if (!alone && !SolveLinked(y, first, end))
        {
            return;
        }

        LowerTo(y, local[y]);
        for (int k = first; k < end; k++)
        {
            if (Route[d.Linked.Value[k]] >= 0)
            {
                LowerTo(d.Linked.Value[k], local[d.Linked.Value[k]]);
            }
        }
    }

    private bool SolveLinked(int y, int first, int end)
    {
        for (int round = 4 * (end - first + 2); round > 0; round--)
        {
            bool changed = RelaxLocal(y);
            for (int k = first; k < end; k++)
            {
                changed |= Route[d.Linked.Value[k]] >= 0 && RelaxLocal(d.Linked.Value[k]);
            }

            if (!changed)
            {
                return true;
            }
        }

        return false;
    }

    private bool RelaxLocal(int from)
    {
        bool changed = false;
        for (int k = d.Arcs.First[from]; k < d.Arcs.First[from + 1]; k++)
        {
            int to = d.Arcs.Value[k];
            if (Route[to] >= 0 && local[from] < SearchData.Never)
            {
                int start = Fit(to, local[from] + d.Arcs.Weight[k]);
                changed |= start > local[to];
                local[to] = Math.Max(local[to], start);
            }
        }

        return changed;
    }
}
