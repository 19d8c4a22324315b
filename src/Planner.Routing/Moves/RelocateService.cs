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
        long current = state.Guide;
        int oldPrev = state.Prev[x];
        int oldStart = state.Start[x];
        state.Detach(x);
        if (state.Settle(long.MaxValue) && TryPlaces(x, oldPrev, oldStart, current))
        {
            state.Commit();
            return true;
        }

        state.Undo(0, before);
        return false;
    }

    private bool TryPlaces(int x, int oldPrev, int oldStart, long current)
    {
        Totals without = state.Now;
        int mark = state.Mark;
        for (int k = 0; k < Tries; k++)
        {
            int u = places.Draw(x, oldStart);
            if (u < 0 || u == oldPrev || !state.MayServe(x, state.RouteOf(u)))
            {
                continue;
            }

            long threshold = context.Threshold(current);
            long bound = state.InsertBound(x, u);
            if (bound >= RouteState<TFeatures>.Impossible || state.Guide + bound > threshold)
            {
                state.Evaluations++;
                continue;
            }

            state.Attach(x, u);
            if (state.Settle(threshold))
            {
                return true;
            }

            state.Undo(mark, without);
        }

        return false;
    }
}
