namespace Planner.Routing;

/// <summary>Draws windows and times within them.</summary>
internal sealed unsafe class WindowSampler<TFeatures>(MoveContext<TFeatures> context)
    where TFeatures : struct, IFeatureSet
{
    private readonly RouteState<TFeatures> state = context.State;
    private readonly SearchData data = context.Data;
    private readonly SearchRandom random = context.Random;

    /// <summary>The services of the visit are bound to one window.</summary>
    public bool IsBound(int visit) => TFeatures.IsRich && data.WindowSpan[data.ServiceFirst[visit]] == 1;

    /// <summary>Another draw of the one window that a bound visit uses.</summary>
    public void Rebind(int visit)
    {
        int x = data.ServiceFirst[visit];
        state.LimitWindow(x, data.WindowFirst[x] + random.Below(data.WindowFirst[x + 1] - data.WindowFirst[x]));
    }

    /// <summary>The same for a visit in no route, unless others of its group cannot follow.</summary>
    public void TryRebind(int visit)
    {
        Totals before = state.Now;
        int mark = state.Mark;
        Rebind(visit);
        if (!state.Settle(long.MaxValue))
        {
            state.Undo(mark, before);
        }
    }

    /// <summary>A time at which x might start: of a long window the first part.</summary>
    public int Time(int x)
    {
        int window = LowestOf(x);
        long latest = Math.Min(data.WindowLatest[window], (long)data.WindowEarliest[window] + (data.TimeSpan / 4));
        int width = (int)Math.Max(1, latest - data.WindowEarliest[window] + 1);
        return data.WindowEarliest[window] + random.Below(width);
    }

    private int LowestOf(int x) =>
        TFeatures.IsRich && data.WindowSpan[x] == 1
            ? state.LowWindow[x]
            : data.WindowFirst[x] + random.Below(data.WindowFirst[x + 1] - data.WindowFirst[x]);
}
