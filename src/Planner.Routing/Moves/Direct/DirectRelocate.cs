namespace Planner.Routing;

/// <summary>
/// Up to three stops in a row go beside a good neighbour, in another route or their own; judged before anything is touched.
/// Only where <see cref="ProblemTraits.BoundsAreExact"/>.
/// </summary>
internal sealed unsafe class DirectRelocate<TFeatures>(MoveContext<TFeatures> context) : IMove
    where TFeatures : struct, IFeatureSet
{
    private readonly RouteState<TFeatures> state = context.State;
    private readonly SearchData data = context.Data;
    private readonly SegmentDraw<TFeatures> draw = new(context);

    public bool Try()
    {
        int first = context.Random.Below(data.Services);
        if (state.Route[first] < 0)
        {
            return false;
        }

        int last = draw.LastOf(first, out int count);
        int u = draw.PlaceBeside(first, last);
        if (u < 0 || u == state.Prev[first])
        {
            return false;
        }

        state.Evaluations++;
        long threshold = context.Threshold(state.Guide);
        bool fits =
            state.RouteOf(u) == state.Route[first]
                ? FitsAtHome(first, last, u, threshold)
                : FitsElsewhere(first, last, count, u, threshold);
        return fits && Apply(first, count, u, threshold);
    }

    private long Growth(int first, int last, int u)
    {
        int before = state.Prev[first];
        int behind = state.Next[last];
        int v = state.Next[u];
        int legs = state.DirectLeg(before, behind) - state.Leg(before, first) - state.Leg(last, behind);
        legs += state.Leg(u, first) + state.Leg(last, v) - state.DirectLeg(u, v);
        return legs * data.Weights.Travel;
    }

    private bool FitsElsewhere(int first, int last, int count, int u, long threshold)
    {
        if (state.Guide + Growth(first, last, u) > threshold && !data.Traits.UsesMetres)
        {
            return false;
        }

        int from = state.Route[first];
        int to = state.RouteOf(u);
        state.Refresh(from);
        state.Refresh(to);
        int before = state.Prev[first];
        int ready = state.Ready(u);
        return state.Carries(to, state.PointsOf(first, last), count)
            && state.Reaches(before, state.Ready(before), state.Next[last], data.MaxLeg[from])
            && Passes(ref u, ref ready, first, last, to)
            && state.HandOver(first, last, to) < RouteState<TFeatures>.Impossible;
    }

    private bool Passes(ref int u, ref int ready, int first, int last, int to)
    {
        int v = state.Next[u];
        int at = u;
        return state.Follow(ref at, ref ready, first, last, data.MaxLeg[to])
            && state.Reaches(at, ready, v, data.MaxLeg[to]);
    }

    private bool FitsAtHome(int first, int last, int u, long threshold)
    {
        int r = state.Route[first];
        state.Refresh(r);
        int place = state.Position[u];
        if (place >= state.Position[first] && place <= state.Position[last])
        {
            return false;
        }

        if (state.Guide + Growth(first, last, u) > threshold && !data.Traits.UsesMetres)
        {
            return false;
        }

        int at = place < state.Position[first] ? u : state.Prev[first];
        int ready = state.Ready(at);
        int most = data.MaxLeg[r];
        int behind = state.Next[last];
        int v = state.Next[u];
        return place < state.Position[first]
            ? state.Follow(ref at, ref ready, first, last, most)
                && (v == first || state.Follow(ref at, ref ready, v, state.Prev[first], most))
                && state.Reaches(at, ready, behind, most)
            : state.Follow(ref at, ref ready, behind, u, most)
                && state.Follow(ref at, ref ready, first, last, most)
                && state.Reaches(at, ready, v, most);
    }

    private bool Apply(int first, int count, int u, long threshold)
    {
        Totals before = state.Now;
        int x = first;
        for (; count > 0; count--)
        {
            int next = state.Next[x];
            state.Detach(x);
            state.Attach(x, u);
            (u, x) = (x, next);
        }

        if (state.Settle(threshold))
        {
            state.Commit();
            return true;
        }

        state.Undo(0, before);
        return false;
    }
}
