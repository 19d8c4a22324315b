namespace Planner.Routing;

/// <summary>
/// Two runs of up to three stops of different routes change places; one gets a listed neighbour. Judged before anything is
/// touched. Only where <see cref="ProblemTraits.BoundsAreExact"/>.
/// </summary>
internal sealed unsafe class DirectExchange<TFeatures>(MoveContext<TFeatures> context) : IMove
    where TFeatures : struct, IFeatureSet
{
    private readonly RouteState<TFeatures> state = context.State;
    private readonly SearchData data = context.Data;
    private readonly SegmentDraw<TFeatures> draw = new(context);

    public bool Try()
    {
        int a = context.Random.Below(data.Services);
        if (state.Route[a] < 0)
        {
            return false;
        }

        int u = draw.Predecessor(a);
        if (u < 0 || state.Next[u] >= data.Depot)
        {
            return false;
        }

        state.Evaluations++;
        int c = state.Next[u];
        int b = draw.LastOf(a, out int ownCount);
        int e = draw.LastOf(c, out int otherCount);
        long threshold = context.Threshold(state.Guide);
        bool fits =
            (state.Guide + Growth(a, b, c, e) <= threshold || data.Traits.UsesMetres)
            && Fits(a, b, c, e, ownCount - otherCount);
        return fits && Apply(a, ownCount, c, otherCount, threshold);
    }

    private long Growth(int a, int b, int c, int e)
    {
        (int before, int behind) = (state.Prev[a], state.Next[b]);
        (int u, int v) = (state.Prev[c], state.Next[e]);
        int gone = state.Leg(before, a) + state.Leg(b, behind) + state.Leg(u, c) + state.Leg(e, v);
        int come = state.Leg(before, c) + state.Leg(e, behind) + state.Leg(u, a) + state.Leg(b, v);
        return (come - gone) * data.Weights.Travel;
    }

    private bool Fits(int a, int b, int c, int e, int more)
    {
        int own = state.Route[a];
        int other = state.Route[c];
        state.Refresh(own);
        state.Refresh(other);
        int points = state.PointsOf(a, b) - state.PointsOf(c, e);
        return state.Carries(other, points, more)
            && state.Carries(own, -points, -more)
            && Passes(state.Prev[c], a, b, state.Next[e], data.MaxLeg[other])
            && Passes(state.Prev[a], c, e, state.Next[b], data.MaxLeg[own])
            && state.HandOver(a, b, other) < RouteState<TFeatures>.Impossible
            && state.HandOver(c, e, own) < RouteState<TFeatures>.Impossible;
    }

    private bool Passes(int at, int first, int last, int behind, int maxLeg)
    {
        int ready = state.Ready(at);
        return state.Follow(ref at, ref ready, first, last, maxLeg) && state.Reaches(at, ready, behind, maxLeg);
    }

    private bool Apply(int a, int ownCount, int c, int otherCount, long threshold)
    {
        Totals before = state.Now;
        int own = state.Prev[a];
        int other = state.Prev[c];
        int last = MoveRun(a, ownCount, other);
        MoveRun(state.Next[last], otherCount, own);
        if (state.Settle(threshold))
        {
            state.Commit();
            return true;
        }

        state.Undo(0, before);
        return false;
    }

    /// <summary>Puts a run behind u, stop by stop; returns its last stop.</summary>
    private int MoveRun(int x, int count, int u)
    {
        for (; count > 0; count--)
        {
            int next = state.Next[x];
            state.Detach(x);
            state.Attach(x, u);
            (u, x) = (x, next);
        }

        return u;
    }
}
