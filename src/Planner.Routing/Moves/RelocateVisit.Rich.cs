namespace Planner.Routing;

internal sealed unsafe partial class RelocateVisit<TFeatures>
{
    /// <summary>A visit of one service without partners: places are bounded in the untouched state.</summary>
    private bool IsLone(int visit)
    {
        int x = data.ServiceFirst[visit];
        return data.ServiceFirst[visit + 1] == x + 1 && data.Linked.First[x] == data.Linked.First[x + 1];
    }

    private bool TryMoveLone(int visit)
    {
        int x = data.ServiceFirst[visit];
        long rest = state.Guide - state.MostSaved(x);
        for (int k = 0; k < Tries; k++)
        {
            long threshold = context.Threshold(state.Guide);
            int u = places.Draw(x, state.Start[x]);
            if (MayMove(x, u, rest, threshold) && Carry(x, u, threshold))
            {
                return true;
            }
        }

        long most = context.Threshold(state.Guide);
        return rest + state.LeaveOutGuide(visit) <= most && TakeOutForGood(visit, most);
    }

    private bool MayMove(int x, int u, long rest, long threshold)
    {
        if (u < 0 || u == x || u == state.Prev[x] || (u < data.Depot && state.Route[u] < 0))
        {
            return false;
        }

        int r = state.RouteOf(u);
        if (r == state.Route[x])
        {
            return true;
        }

        if (!state.MayServe(x, r))
        {
            return false;
        }

        state.Evaluations++;
        long bound = state.InsertBound(x, u);
        return bound < RouteState<TFeatures>.Impossible && rest + bound <= threshold;
    }

    private bool Carry(int x, int u, long threshold)
    {
        Totals before = state.Now;
        state.Detach(x);
        state.Attach(x, u);
        if (state.Settle(threshold))
        {
            state.Commit();
            return true;
        }

        state.Undo(0, before);
        return false;
    }

    private bool TakeOutForGood(int visit, long threshold)
    {
        Totals before = state.Now;
        TakeOut(visit);
        state.MarkLeftOut(visit);
        if (state.Settle(threshold))
        {
            state.Commit();
            return true;
        }

        state.Undo(0, before);
        return false;
    }
}
