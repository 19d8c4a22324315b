namespace Planner.Routing;

/// <summary>Draws a place for a service: beside a good neighbour (60 %), or by time in a random able route.</summary>
internal sealed unsafe class PlaceSampler<TFeatures>(MoveContext<TFeatures> context)
    where TFeatures : struct, IFeatureSet
{
    private const int NeighbourShare = 614;
    private readonly RouteState<TFeatures> state = context.State;
    private readonly SearchData data = context.Data;
    private readonly SearchRandom random = context.Random;

    /// <summary>A node to insert x behind, or -1. <paramref name="near"/>: the start to aim at.</summary>
    public int Draw(int x, int near) => random.Chance(NeighbourShare) ? DrawByNeighbour(x) : DrawByTime(x, near);

    private int DrawByNeighbour(int x)
    {
        bool behind = (random.Next() & 1) == 0;
        int* list = (behind ? data.Predecessors : data.Successors) + (x * SearchData.ListLength);
        int y = list[random.Below(SearchData.ListLength)];
        if (y < 0 || state.Route[y] < 0)
        {
            return -1;
        }

        return PastBreaks(behind ? y : state.Prev[y], behind);
    }

    /// <summary>Where breaks stand in the gap, x may come between any two of them.</summary>
    private int PastBreaks(int u, bool forward)
    {
        if (TFeatures.IsRich && data.Breaks > 0)
        {
            while ((random.Next() & 1) == 0 && state.IsBreak(forward ? state.Next[u] : u))
            {
                u = forward ? state.Next[u] : state.Prev[u];
            }
        }

        return u;
    }

    private int DrawByTime(int x, int near)
    {
        int able = data.AbleFirst[x + 1] - data.AbleFirst[x];
        if (able == 0)
        {
            return -1;
        }

        int sentinel = data.Depot + data.AbleRoute[data.AbleFirst[x] + random.Below(able)];
        int u = Slot(sentinel, near);
        uint jitter = random.Next() >> 28;
        if (jitter >= 13)
        {
            return u < data.Depot ? state.Prev[u] : u;
        }

        return jitter >= 10 && state.Next[u] < data.Depot ? state.Next[u] : u;
    }

    /// <summary>The last node of the route that starts before <paramref name="near"/>.</summary>
    public int Slot(int sentinel, int near)
    {
        int u = sentinel;
        for (int v = state.Next[u]; v < data.Depot && state.Start[v] < near; v = state.Next[v])
        {
            u = v;
        }

        return u;
    }
}
