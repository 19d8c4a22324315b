namespace Planner.Routing;

/// <summary>A service with several windows may no longer use the first ones, or may use them again.</summary>
internal sealed unsafe class ToggleWindow<TFeatures>(MoveContext<TFeatures> context, int[] candidates) : IMove
    where TFeatures : struct, IFeatureSet
{
    private readonly RouteState<TFeatures> state = context.State;
    private readonly SearchData data = context.Data;

    public bool Try()
    {
        int x = candidates[context.Random.Below(candidates.Length)];
        int first = data.WindowFirst[x];
        int low = first + context.Random.Below(data.WindowFirst[x + 1] - first);
        if (state.Route[x] < 0 || low == state.LowWindow[x])
        {
            return false;
        }

        long threshold = context.Threshold(state.Guide);
        Totals before = state.Now;
        state.LimitWindow(x, low);
        if (state.Settle(threshold))
        {
            state.Commit();
            return true;
        }

        state.Undo(0, before);
        return false;
    }
}
