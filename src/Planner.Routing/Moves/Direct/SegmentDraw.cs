namespace Planner.Routing;

/// <summary>Draws short runs of stops and listed places for them; no breaks.</summary>
internal sealed unsafe class SegmentDraw<TFeatures>(MoveContext<TFeatures> context)
    where TFeatures : struct, IFeatureSet
{
    private readonly RouteState<TFeatures> state = context.State;
    private readonly SearchData data = context.Data;

    /// <summary>Last stop of a run of one (half of the time), two or three stops from <paramref name="first"/>.</summary>
    public int LastOf(int first, out int count)
    {
        int most = (context.Random.Next() >> 30) switch
        {
            0 => 2,
            1 => 3,
            _ => 1,
        };
        int last = first;
        for (count = 1; count < most && state.Next[last] < data.Depot; count++)
        {
            last = state.Next[last];
        }

        return last;
    }

    /// <summary>A node to stand behind, so that the run gets a listed neighbour before or behind it; -1 when that is out.</summary>
    public int PlaceBeside(int first, int last)
    {
        int k = Rank();
        bool behind = (context.Random.Next() & 1) == 0;
        int y = behind
            ? data.Predecessors[(first * SearchData.ListLength) + k]
            : data.Successors[(last * SearchData.ListLength) + k];
        if (y < 0 || state.Route[y] < 0)
        {
            return -1;
        }

        return behind ? y : state.Prev[y];
    }

    /// <summary>A listed predecessor of x in another route, or -1.</summary>
    public int Predecessor(int x)
    {
        int y = data.Predecessors[(x * SearchData.ListLength) + Rank()];
        return y < 0 || state.Route[y] < 0 || state.Route[y] == state.Route[x] ? -1 : y;
    }

    /// <summary>The lesser of two draws: near neighbours come more often (measured to gain half a percent).</summary>
    private int Rank() =>
        Math.Min(context.Random.Below(SearchData.ListLength), context.Random.Below(SearchData.ListLength));
}
