namespace Planner.Routing;

internal sealed unsafe partial class RouteState<TFeatures>
{
    /// <summary>Puts break node b (in no route) behind node u of its own route.</summary>
    public void AttachBreak(int b, int u)
    {
        int v = Next[u];
        int r = RouteOf(u);
        Set(Next + u, b);
        Set(Prev + b, u);
        Set(Next + b, v);
        Set(Prev + v, b);
        Set(Route + b, r);
        MarkStale(r);
        if (Count[r] > 0)
        {
            now.Fixed -= d.Weights.MissedBreak * IsOptional(b);
            AddBusy(r, Length[b]);
            MarkDirty(r);
            SetStart(b, Math.Min(Fit(b, Arrival(b)), SearchData.Never));
            Seed(b);
            SeedBehind(v, StopAtOrBehind(v));
        }
    }

    /// <summary>Takes break node b out of its route; a mandatory one must come back before the state is judged.</summary>
    public void DetachBreak(int b)
    {
        int u = Prev[b];
        int v = Next[b];
        int r = Route[b];
        Set(Next + u, v);
        Set(Prev + v, u);
        Set(Route + b, -1);
        SetStart(b, SearchData.Gone);
        MarkDirty(r);
        MarkStale(r);
        if (Count[r] > 0)
        {
            now.Fixed += d.Weights.MissedBreak * IsOptional(b);
            AddBusy(r, -Length[b]);
            SeedBehind(v, StopAtOrBehind(v));
        }
    }

    private long IsOptional(int b) => d.BreakMandatory[b - d.Services] == 0 ? 1 : 0;
}
