namespace Planner.Routing;

internal sealed unsafe partial class RelocateVisit<TFeatures>
{
    private readonly int[] drawn;

    /// <summary>
    /// Places are drawn while the visit still stands; it is taken out only when the legs alone leave one of them a chance.
    /// </summary>
    private bool TryMovePlain(int visit)
    {
        long current = state.Guide;
        Totals before = state.Now;
        Totals without = default;
        int mark = -1;
        NoteOld(visit);
        long legs = current - state.TimedGuide - Saved(visit);
        for (int k = 0; k < Tries; k++)
        {
            long threshold = context.Threshold(current);
            if (!DrawPlaces(visit))
            {
                continue;
            }

            if (legs + Added(visit) > threshold)
            {
                state.Evaluations++;
                continue;
            }

            if (mark < 0 && !TakeOutOnce(visit, ref mark, ref without))
            {
                break;
            }

            if (PutAtDrawn(visit, threshold))
            {
                state.Commit();
                return true;
            }

            state.Undo(mark, without);
        }

        state.Undo(0, before);
        return false;
    }

    /// <summary>False: what remains is infeasible. Else the mark and the totals to come back to.</summary>
    private bool TakeOutOnce(int visit, ref int mark, ref Totals without)
    {
        TakeOut(visit);
        bool settled = state.Settle(long.MaxValue);
        (mark, without) = (state.Mark, state.Now);
        return settled;
    }

    /// <summary>What the legs of a visit cost where it stands; where two of its services adjoin, more than they can.</summary>
    private long Saved(int visit)
    {
        long saved = 0;
        for (int x = data.ServiceFirst[visit]; x < data.ServiceFirst[visit + 1]; x++)
        {
            bool adjoins = oldPrev[x] < data.Services && data.VisitOf[oldPrev[x]] == visit;
            saved += adjoins ? RouteState<TFeatures>.Impossible : state.LegsSaved(x);
        }

        return saved;
    }

    private long Added(int visit)
    {
        int first = data.ServiceFirst[visit];
        long added = 0;
        for (int x = first; x < data.ServiceFirst[visit + 1]; x++)
        {
            bool shares = x > first && drawn[x] == drawn[x - 1];
            added += shares
                ? -RouteState<TFeatures>.Impossible
                : state.LegsAdded(x, drawn[x], BehindOwn(drawn[x], visit));
        }

        return added;
    }

    private int BehindOwn(int u, int visit)
    {
        int v = state.Next[u];
        while (v < data.Services && data.VisitOf[v] == visit)
        {
            v = state.Next[v];
        }

        return v;
    }

    /// <summary>False: some place is none, or the visit would stay where it is.</summary>
    private bool DrawPlaces(int visit)
    {
        int first = data.ServiceFirst[visit];
        int end = data.ServiceFirst[visit + 1];
        bool moved = false;
        int shift = 0;
        for (int x = first; x < end; x++)
        {
            bool keep = end - first > 1 && context.Random.Chance(KeepShare);
            int u = keep ? oldPrev[x] : places.Draw(x, Aim(x, first, shift));
            u = PastOwn(u, visit);
            if (u < 0 || !MayStand(x, first, u))
            {
                return false;
            }

            drawn[x] = u;
            moved |= u != oldPrev[x];
            if (x == first && end > first + 1)
            {
                int arrival = state.Start[u] + state.Length[u] + state.Leg(u, x);
                shift = Math.Max(data.WindowEarliest[x], arrival) - oldStart[x];
            }
        }

        return moved;
    }

    /// <summary>The node in front of the visit's own services; -1 when it is in no route.</summary>
    private int PastOwn(int u, int visit)
    {
        while (u >= 0 && u < data.Services && data.VisitOf[u] == visit)
        {
            u = state.Prev[u];
        }

        return u >= 0 && state.RouteOf(u) >= 0 ? u : -1;
    }

    /// <summary>Abilities, and the drawn places of the visit's earlier services where they need others; the rest is asked later.</summary>
    private bool MayStand(int x, int first, int u)
    {
        int r = state.RouteOf(u);
        if (data.Allowed[((long)x * data.Routes) + r] == 0)
        {
            return false;
        }

        for (int k = data.Different.First[x]; k < data.Different.First[x + 1]; k++)
        {
            int y = data.Different.Value[k];
            if (y >= first && y < x && data.Clinician[state.RouteOf(drawn[y])] == data.Clinician[r])
            {
                return false;
            }
        }

        return true;
    }

    private bool PutAtDrawn(int visit, long threshold)
    {
        for (int x = data.ServiceFirst[visit]; x < data.ServiceFirst[visit + 1]; x++)
        {
            if (!state.MayServe(x, state.RouteOf(drawn[x])) || state.Guide + state.InsertBound(x, drawn[x]) > threshold)
            {
                state.Evaluations++;
                return false;
            }

            state.Attach(x, drawn[x]);
        }

        return state.Settle(threshold);
    }
}
