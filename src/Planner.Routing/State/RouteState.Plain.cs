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

    /// <summary>Guide cost of the detour over x where it stands.</summary>
    public long LegsSaved(int x) => Detour(Prev[x], x, Next[x]) * d.Weights.Travel;

    /// <summary>Guide cost of the detour over x between u and v: a lower bound when times count for nothing.</summary>
    public long LegsAdded(int x, int u, int v) => Detour(u, x, v) * d.Weights.Travel;

    /// <summary>
    /// The stops <paramref name="own"/>, which stand behind u, and <paramref name="other"/>, which stand behind w (perhaps none),
    /// change places, each segment as it is. Only the four gaps are new.
    /// </summary>
    public void Exchange(int u, ReadOnlySpan<int> own, int w, ReadOnlySpan<int> other)
    {
        int ownEnd = Next[own[^1]];
        int otherEnd = other.Length > 0 ? Next[other[^1]] : Next[w];
        int r = RouteOf(u);
        int s = RouteOf(w);
        now.Fixed -= (Between(u, own, ownEnd) + Between(w, other, otherEnd)) * d.Weights.Travel;
        Chain(u, other, ownEnd, r);
        Chain(w, own, otherEnd, s);
        now.Fixed += (Between(u, other, ownEnd) + Between(w, own, otherEnd)) * d.Weights.Travel;
        Set(Count + r, Count[r] + other.Length - own.Length);
        Set(Count + s, Count[s] + own.Length - other.Length);
    }

    private long Between(int u, ReadOnlySpan<int> segment, int end)
    {
        if (segment.Length == 0)
        {
            return u == end ? 0 : Leg(u, end);
        }

        return (long)Leg(u, segment[0]) + Leg(segment[^1], end);
    }

    private void Chain(int u, ReadOnlySpan<int> segment, int end, int r)
    {
        int first = segment.Length > 0 ? segment[0] : end;
        int last = segment.Length > 0 ? segment[^1] : u;
        Set(Next + u, first);
        Set(Prev + first, u);
        Set(Next + last, end);
        Set(Prev + end, last);
        foreach (int x in segment)
        {
            Set(Route + x, r);
        }

        Seed(first);
        Seed(end);
    }

    private void DropQueue()
    {
        for (; head != tail; head++)
        {
            queued[ring[head & ringMask]] = 0;
        }
    }
}
