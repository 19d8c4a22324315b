namespace Planner.Routing;

/// <summary>The two services of a visit change places.</summary>
internal sealed unsafe class SwapPartners<TFeatures>(MoveContext<TFeatures> context, int[] doubles) : IMove
    where TFeatures : struct, IFeatureSet
{
    private readonly RouteState<TFeatures> state = context.State;

    public bool Try()
    {
        int visit = doubles[context.Random.Below(doubles.Length)];
        int a = context.Data.ServiceFirst[visit];
        int b = a + 1;
        if (state.Route[a] < 0 || state.Route[b] < 0 || state.Next[a] == b || state.Next[b] == a)
        {
            return false;
        }

        long threshold = context.Threshold(state.Guide);
        if (!TFeatures.IsRich && LegsAlone(a, b) > threshold)
        {
            state.Evaluations++;
            return false;
        }

        Totals before = state.Now;
        (int placeA, int placeB) = (state.Prev[a], state.Prev[b]);
        state.Detach(a);
        state.Detach(b);
        if (Put(a, placeB) && Put(b, placeA) && state.Settle(threshold))
        {
            state.Commit();
            return true;
        }

        state.Undo(0, before);
        return false;
    }

    private bool Put(int x, int behind)
    {
        if (!state.MayServe(x, state.RouteOf(behind)))
        {
            return false;
        }

        state.Attach(x, behind);
        return true;
    }

    /// <summary>The guide cost after the move, were all times free: a lower bound.</summary>
    private long LegsAlone(int a, int b) =>
        state.Guide
        - state.TimedGuide
        - state.LegsSaved(a)
        - state.LegsSaved(b)
        + state.LegsAdded(a, state.Prev[b], state.Next[b])
        + state.LegsAdded(b, state.Prev[a], state.Next[a]);
}
