namespace Planner.Routing;

internal sealed unsafe partial class RouteState<TFeatures>
{
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

        Touched += pops;
        return true;
    }

    private void LowerNode(int y)
    {
        if (y >= d.Depot)
        {
            LowerReturn(y);
            return;
        }

        if (Route[y] < 0 || (TFeatures.IsRich && (Count[Route[y]] == 0 || FollowsStops(y))))
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
                return AllFit(y, first, end);
            }
        }

        return false;
    }

    /// <summary>A member that fits no window yet does not pull its partners; they all wait until its predecessor has fallen.</summary>
    private bool AllFit(int y, int first, int end)
    {
        bool fit = local[y] < SearchData.Never;
        for (int k = first; k < end; k++)
        {
            fit &= Route[d.Linked.Value[k]] < 0 || local[d.Linked.Value[k]] < SearchData.Never;
        }

        return fit;
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
