namespace Planner.Routing;

/// <summary>A break moves to another gap of its route; an optional one is taken or dropped (one try in three). In an
/// unused route that costs nothing and prepares its use.</summary>
internal sealed unsafe class MoveBreak<TFeatures>(MoveContext<TFeatures> context) : IMove
    where TFeatures : struct, IFeatureSet
{
    private readonly RouteState<TFeatures> state = context.State;
    private readonly SearchData data = context.Data;

    public bool Try()
    {
        int index = context.Random.Below(data.Breaks);
        int b = data.Services + index;
        int r = data.BreakRoute[index];
        long threshold = context.Threshold(state.Guide);
        Totals before = state.Now;
        bool wasTaken = state.Route[b] >= 0;
        if (wasTaken)
        {
            state.DetachBreak(b);
        }

        bool drop = wasTaken && data.BreakMandatory[index] == 0 && context.Random.Below(3) == 0;
        if (!drop)
        {
            state.AttachBreak(b, DrawPlace(r));
        }

        if (state.Settle(threshold))
        {
            state.Commit();
            return true;
        }

        state.Undo(0, before);
        return false;
    }

    private int DrawPlace(int r)
    {
        int nodes = 1;
        int sentinel = data.Depot + r;
        for (int x = state.Next[sentinel]; x != sentinel; x = state.Next[x])
        {
            nodes++;
        }

        int u = sentinel;
        for (int steps = context.Random.Below(nodes); steps > 0; steps--)
        {
            u = state.Next[u];
        }

        return u;
    }
}
