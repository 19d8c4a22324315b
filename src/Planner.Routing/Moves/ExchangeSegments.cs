namespace Planner.Routing;

/// <summary>
/// Exchanges two segments of different routes: up to three stops from x against up to three (or none) behind a place near it,
/// or both tails whole. Breaks stay in their routes.
/// </summary>
internal sealed unsafe partial class ExchangeSegments<TFeatures> : IMove
    where TFeatures : struct, IFeatureSet
{
    private const int NeighbourShare = 614;
    private const int LongestSegment = 3;
    private readonly MoveContext<TFeatures> context;
    private readonly RouteState<TFeatures> state;
    private readonly SearchData data;
    private readonly PlaceSampler<TFeatures> places;
    private readonly bool tails;
    private readonly int[] own;
    private readonly int[] other;

    public ExchangeSegments(MoveContext<TFeatures> context, bool tails)
    {
        this.context = context;
        this.tails = tails;
        (state, data) = (context.State, context.Data);
        places = new PlaceSampler<TFeatures>(context);
        own = new int[data.Services];
        other = new int[data.Services];
        isMoved = new int[data.Services];
    }

    public bool Try()
    {
        int x = context.Random.Below(data.Services);
        if (state.Route[x] < 0)
        {
            return false;
        }

        int u = state.Prev[x];
        int w = DrawPlace(x);
        if (w < 0 || state.RouteOf(w) == state.Route[x])
        {
            return false;
        }

        int ownCount = Collect(own, x, tails ? int.MaxValue : 1 + context.Random.Below(LongestSegment));
        int otherCount = Collect(other, state.Next[w], tails ? int.MaxValue : context.Random.Below(LongestSegment + 1));
        if (otherCount > 0 && other[0] == x)
        {
            return false;
        }

        long threshold = context.Threshold(state.Guide);
        return WorthIt(u, w, ownCount, otherCount, threshold) && Exchange(u, w, ownCount, otherCount, threshold);
    }

    private int DrawPlace(int x)
    {
        if (context.Random.Chance(NeighbourShare))
        {
            int y = data.Predecessors[(x * SearchData.ListLength) + context.Random.Below(SearchData.ListLength)];
            return y < 0 || state.Route[y] < 0 ? -1 : y;
        }

        int able = data.AbleFirst[x + 1] - data.AbleFirst[x];
        int sentinel = data.Depot + data.AbleRoute[data.AbleFirst[x] + context.Random.Below(able)];
        int u = places.Slot(sentinel, state.Start[x]);
        return (context.Random.Next() & 3) switch
        {
            0 when u < data.Depot => state.Prev[u],
            1 when state.Next[u] < data.Depot => state.Next[u],
            _ => u,
        };
    }

    private int Collect(int[] into, int from, int most)
    {
        int count = 0;
        for (int y = from; y < data.Depot && count < most; y = state.Next[y])
        {
            if (y < data.Services)
            {
                into[count++] = y;
            }
        }

        return count;
    }

    /// <summary>Lower bound before anything is touched: the four legs, and all lateness at zero.</summary>
    private bool WorthIt(int u, int w, int ownCount, int otherCount, long threshold)
    {
        if (TFeatures.IsRich)
        {
            return MayPay(u, w, own.AsSpan(0, ownCount), other.AsSpan(0, otherCount), threshold);
        }

        int ownLast = own[ownCount - 1];
        int ownEnd = state.Next[ownLast];
        int otherFirst = otherCount > 0 ? other[0] : own[0];
        int otherLast = otherCount > 0 ? other[otherCount - 1] : ownLast;
        int otherEnd = otherCount > 0 ? state.Next[otherLast] : state.Next[w];
        long delta =
            -Leg(u, own[0])
            - Leg(ownLast, ownEnd)
            - (otherCount > 0 ? Leg(w, otherFirst) + Leg(otherLast, otherEnd) : Leg(w, otherEnd));
        delta += Leg(w, own[0]) + Leg(ownLast, otherEnd);
        delta += otherCount > 0 ? Leg(u, otherFirst) + Leg(otherLast, ownEnd) : Leg(u, ownEnd);
        state.Evaluations++;
        return state.Guide - state.TimedGuide + (delta * data.Weights.Travel) <= threshold;
    }

    private int Leg(int a, int b) => a == b ? 0 : state.Leg(a, b);

    private bool Exchange(int u, int w, int ownCount, int otherCount, long threshold)
    {
        if (!TFeatures.IsRich)
        {
            return ExchangePlain(u, w, own.AsSpan(0, ownCount), other.AsSpan(0, otherCount), threshold);
        }

        Totals before = state.Now;
        for (int k = 0; k < ownCount; k++)
        {
            state.Detach(own[k]);
        }

        for (int k = 0; k < otherCount; k++)
        {
            state.Detach(other[k]);
        }

        if (Insert(own, ownCount, w) && Insert(other, otherCount, u) && state.Settle(threshold))
        {
            state.Commit();
            return true;
        }

        state.Undo(0, before);
        return false;
    }

    private bool Insert(int[] segment, int count, int behind)
    {
        int r = state.RouteOf(behind);
        for (int k = 0; k < count; k++)
        {
            if (!state.MayServe(segment[k], r))
            {
                return false;
            }

            state.Attach(segment[k], behind);
            behind = segment[k];
        }

        return true;
    }
}
