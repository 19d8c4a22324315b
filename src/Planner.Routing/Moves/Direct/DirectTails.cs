namespace Planner.Routing;

/// <summary>
/// The tails of two interchangeable routes change places, so that x follows a listed predecessor. Judged in constant time before
/// anything is touched. Only where <see cref="ProblemTraits.BoundsAreExact"/>.
/// </summary>
internal sealed unsafe class DirectTails<TFeatures>(MoveContext<TFeatures> context) : IMove
    where TFeatures : struct, IFeatureSet
{
    private readonly RouteState<TFeatures> state = context.State;
    private readonly SearchData data = context.Data;
    private readonly SegmentDraw<TFeatures> draw = new(context);

    public bool Try()
    {
        int x = context.Random.Below(data.Services);
        if (state.Route[x] < 0)
        {
            return false;
        }

        int u = draw.Predecessor(x);
        if (u < 0 || data.Alike[state.Route[u]] != data.Alike[state.Route[x]])
        {
            return false;
        }

        state.Evaluations++;
        long threshold = context.Threshold(state.Guide);
        bool fits = (state.Guide + Growth(x, u) <= threshold || data.Traits.UsesMetres) && Fits(x, u);
        return fits && Apply(x, u, threshold);
    }

    /// <summary>What now follows <paramref name="v"/>'s route becomes the end of x's route.</summary>
    private int Heir(int x, int v) => v < data.Depot ? v : data.Depot + state.Route[x];

    private long Growth(int x, int u)
    {
        int before = state.Prev[x];
        int v = state.Next[u];
        int come = state.DirectLeg(before, Heir(x, v)) + state.Leg(u, x);
        return (come - state.Leg(before, x) - state.Leg(u, v)) * data.Weights.Travel;
    }

    private bool Fits(int x, int u)
    {
        int own = state.Route[x];
        int other = state.Route[u];
        state.Refresh(own);
        state.Refresh(other);
        int before = state.Prev[x];
        int v = Heir(x, state.Next[u]);
        int ownLast = state.Prev[data.Depot + own];
        int otherLast = state.Prev[data.Depot + other];
        int points = state.Load[ownLast] - state.Load[before] - (state.Load[otherLast] - state.Load[u]);
        int more = state.Position[ownLast] - state.Position[before] - (state.Position[otherLast] - state.Position[u]);
        return state.Carries(other, points, more)
            && state.Carries(own, -points, -more)
            && state.Reaches(u, state.Ready(u), x, data.MaxLeg[other])
            && state.Reaches(before, state.Ready(before), v, data.MaxLeg[own]);
    }

    private bool Apply(int x, int u, long threshold)
    {
        Totals before = state.Now;
        int own = state.Prev[x];
        int v = state.Next[u];
        int last = MoveTail(x, u);
        if (v < data.Depot)
        {
            MoveTail(state.Next[last], own);
        }

        if (state.Settle(threshold))
        {
            state.Commit();
            return true;
        }

        state.Undo(0, before);
        return false;
    }

    /// <summary>Puts x and all behind it behind u; returns the last of them.</summary>
    private int MoveTail(int x, int u)
    {
        while (x < data.Depot)
        {
            int next = state.Next[x];
            state.Detach(x);
            state.Attach(x, u);
            (u, x) = (x, next);
        }

        return u;
    }
}
