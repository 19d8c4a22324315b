namespace Planner.Routing;

internal sealed unsafe partial class RouteState<TFeatures>
{
    /// <summary>
    /// While nothing waits to fall, a joining service needs no seed: it starts at what stands before it asks for, no later than
    /// in the fixed point, and only what comes behind it can grow.
    /// </summary>
    private void AttachPlain(int x, int u)
    {
        int v = Next[u];
        int r = RouteOf(u);
        int legIn = Leg(u, x);
        int legOut = Leg(x, v);
        int direct = u == v ? 0 : Leg(u, v);
        Set(Next + u, x);
        Set(Prev + x, u);
        Set(Next + x, v);
        Set(Prev + v, x);
        Set(Route + x, r);
        Set(Count + r, Count[r] + 1);
        now.Fixed += (legIn + legOut - direct) * d.Weights.Travel;
        int ready = Start[u] + Length[u];
        int start = Pulled(x, Math.Max(d.WindowEarliest[x], ready + legIn));
        SetStart(x, start);
        if (seedCount > 0)
        {
            Seed(x);
            Seed(v);
            SeedPartners(x);
            return;
        }

        Enqueue(x);
        if (start + Length[x] + legOut < ready + direct && v < d.Depot)
        {
            // The way over x is faster than the direct one.
            Seed(v);
        }
    }

    private void DropQueue()
    {
        for (; head != tail; head++)
        {
            queued[ring[head & ringMask]] = 0;
        }
    }
}
