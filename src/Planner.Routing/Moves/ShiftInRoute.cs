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
}
