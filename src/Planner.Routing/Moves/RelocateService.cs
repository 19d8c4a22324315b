namespace Planner.Routing;

/// <summary>Takes one service of a visit or relation out and puts it elsewhere; its partners stay.</summary>
internal sealed unsafe class RelocateService<TFeatures>(MoveContext<TFeatures> context, int[] candidates) : IMove
    where TFeatures : struct, IFeatureSet
{
    private const int Tries = 4;
    private readonly RouteState<TFeatures> state = context.State;
    private readonly PlaceSampler<TFeatures> places = new(context);

    public bool Try()
    {
        int x = candidates[context.Random.Below(candidates.Length)];
        if (state.Route[x] < 0)
        {
            return false;
        }

        Totals before = state.Now;
        if (TryPlaces(x, state.Guide))
        {
            state.Commit();
            return true;
        }

        state.Undo(0, before);
        return false;
    }

    private bool TryPlaces(int x, long current)
    {
        int oldPrev = state.Prev[x];
        int oldStart = state.Start[x];
        long legs = TFeatures.IsRich ? 0 : current - state.TimedGuide - state.LegsSaved(x);
        Totals without = default;
        int mark = -1;
        for (int k = 0; k < Tries; k++)
        {
            int u = places.Draw(x, oldStart);
            if (u < 0 || u == oldPrev || u == x || !state.MayServe(x, state.RouteOf(u)))
            {
                continue;
            }

            long threshold = context.Threshold(current);
            if (!TFeatures.IsRich && legs + state.LegsAdded(x, u, state.Next[u]) > threshold)
            {
                state.Evaluations++;
                continue;
            }

            if (mark < 0 && !TakeOut(x, ref mark, ref without))
            {
                return false;
            }

            if (TryPlace(x, u, threshold))
            {
                return true;
            }

            state.Undo(mark, without);
        }

        return false;
    }

    /// <summary>False: what remains is infeasible. Else the mark and the totals to come back to.</summary>
    private bool TakeOut(int x, ref int mark, ref Totals without)
    {
        state.Detach(x);
        bool settled = state.Settle(long.MaxValue);
        (mark, without) = (state.Mark, state.Now);
        return settled;
    }

    private bool TryPlace(int x, int u, long threshold)
    {
        long bound = state.InsertBound(x, u);
        if (bound >= RouteState<TFeatures>.Impossible || state.Guide + bound > threshold)
        {
            state.Evaluations++;
            return false;
        }

        state.Attach(x, u);
        return state.Settle(threshold);
    }
}
