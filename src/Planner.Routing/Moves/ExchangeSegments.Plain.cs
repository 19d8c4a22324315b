namespace Planner.Routing;

internal sealed unsafe partial class ExchangeSegments<TFeatures>
{
    private readonly int[] isMoved;
    private int stamp;

    private bool ExchangePlain(int u, int w, ReadOnlySpan<int> mine, ReadOnlySpan<int> theirs, long threshold)
    {
        if (!MayCross(mine, theirs, state.RouteOf(u), state.RouteOf(w)))
        {
            return false;
        }

        Totals before = state.Now;
        state.Exchange(u, mine, w, theirs);
        if (state.Settle(threshold))
        {
            state.Commit();
            return true;
        }

        state.Undo(0, before);
        return false;
    }

    /// <summary>Abilities and groups, node by node, before anything is touched.</summary>
    private bool MayCross(ReadOnlySpan<int> mine, ReadOnlySpan<int> theirs, int r, int s)
    {
        stamp += 2;
        foreach (int x in mine)
        {
            isMoved[x] = stamp;
        }

        foreach (int x in theirs)
        {
            isMoved[x] = stamp + 1;
        }

        return MayJoin(mine, s, stamp) && MayJoin(theirs, r, stamp + 1);
    }

    private bool MayJoin(ReadOnlySpan<int> segment, int r, int side)
    {
        int clinician = data.Clinician[r];
        foreach (int x in segment)
        {
            if (data.Allowed[((long)x * data.Routes) + r] == 0)
            {
                return false;
            }

            for (int k = data.Different.First[x]; k < data.Different.First[x + 1]; k++)
            {
                int y = data.Different.Value[k];
                bool joins = isMoved[y] == side;
                bool leaves = isMoved[y] >= stamp && !joins;
                bool stands = state.Route[y] >= 0 && data.Clinician[state.Route[y]] == clinician && !leaves;
                if (joins || stands)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
