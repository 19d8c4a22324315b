namespace Planner.Routing;

/// <summary>A service moves one or two stops later in its own route.</summary>
internal sealed unsafe class ShiftInRoute<TFeatures>(MoveContext<TFeatures> context) : IMove
    where TFeatures : struct, IFeatureSet
{
    private readonly RouteState<TFeatures> state = context.State;

    public bool Try()
    {
        int x = context.Random.Below(context.Data.Services);
        if (state.Route[x] < 0)
        {
            return false;
        }

        int behind = state.Next[x];
        if (behind < context.Data.Depot && context.Random.Below(3) == 0)
        {
            behind = state.Next[behind];
        }

        if (behind >= context.Data.Depot)
        {
            return false;
        }

        long threshold = context.Threshold(state.Guide);
        if (!TFeatures.IsRich && LegsAlone(x, behind) > threshold)
        {
            state.Evaluations++;
            return false;
        }

        Totals before = state.Now;
        state.Detach(x);
        state.Attach(x, behind);
        if (state.Settle(threshold))
        {
            state.Commit();
            return true;
        }

        state.Undo(0, before);
        return false;
    }

    /// <summary>The guide cost after the move, were all times free: a lower bound.</summary>
    private long LegsAlone(int x, int behind)
    {
        int u = state.Prev[x];
        int v = state.Next[x];
        int end = state.Next[behind];
        long direct = state.Leg(u, v) - (long)state.Leg(u, x) - state.Leg(x, v);
        long detour = (long)state.Leg(behind, x) + state.Leg(x, end) - state.Leg(behind, end);
        return state.Guide - state.TimedGuide + ((direct + detour) * context.Data.Weights.Travel);
    }
}
