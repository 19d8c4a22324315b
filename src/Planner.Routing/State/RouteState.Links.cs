using System.Runtime.CompilerServices;

namespace Planner.Routing;

internal sealed unsafe partial class RouteState<TFeatures>
{
    /// <summary>Puts service x (in no route) directly behind node u. Call <see cref="Settle"/> before reading times.</summary>
    public void Attach(int x, int u)
    {
        if (!TFeatures.IsRich)
        {
            AttachPlain(x, u);
            return;
        }

        int v = Next[u];
        int r = RouteOf(u);
        int before = StopAtOrBefore(u);
        int behind = StopAtOrBehind(v);
        Set(Next + u, x);
        Set(Prev + x, u);
        Set(Next + x, v);
        Set(Prev + v, x);
        Set(Route + x, r);
        now.Fixed += Detour(before, x, behind) * d.Weights.Travel;
        AttachRich(x, r, before, behind);
        Set(Count + r, Count[r] + 1);
        int start = Math.Min(Fit(x, Arrival(x)), SearchData.Never);
        SetStart(x, start);
        Seed(x);
        SeedBehind(v, behind);
        SeedPartners(x);
    }

    /// <summary>Takes service x out of its route. Call <see cref="Settle"/> before reading times.</summary>
    public void Detach(int x)
    {
        int u = Prev[x];
        int v = Next[x];
        int r = Route[x];
        int before = StopAtOrBefore(u);
        int behind = StopAtOrBehind(v);
        SetStart(x, SearchData.Gone);
        Set(Next + u, v);
        Set(Prev + v, u);
        Set(Route + x, -1);
        Set(Count + r, Count[r] - 1);
        now.Fixed -= Detour(before, x, behind) * d.Weights.Travel;
        if (TFeatures.IsRich)
        {
            DetachRich(x, r, before, behind);
        }

        SeedBehind(v, behind);
        SeedPartners(x);
    }

    /// <summary>Moves a visit between the routes and the bank; its services must be attached or detached by the caller.</summary>
    public void MarkServed(int visit)
    {
        int at = BankAt[visit];
        int last = Bank[now.BankCount - 1];
        Set(Bank + at, last);
        Set(BankAt + last, at);
        Set(BankAt + visit, -1);
        now.BankCount--;
        ChangeLeftOut(visit, -1);
    }

    /// <inheritdoc cref="MarkServed"/>
    public void MarkLeftOut(int visit)
    {
        Set(Bank + now.BankCount, visit);
        Set(BankAt + visit, now.BankCount);
        now.BankCount++;
        ChangeLeftOut(visit, 1);
    }

    /// <summary>Ticks that a detour over x adds between two stops (none when both are the empty route's ends).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Detour(int before, int x, int behind)
    {
        int direct = before == behind ? 0 : Leg(before, behind);
        return (long)Leg(before, x) + Leg(x, behind) - direct;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Leg(int from, int to) => d.Travel[d.Row[from] + d.Column[to]];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int StopAtOrBefore(int node)
    {
        while (TFeatures.IsRich && IsBreak(node))
        {
            node = Prev[node];
        }

        return node;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int StopAtOrBehind(int node)
    {
        while (TFeatures.IsRich && IsBreak(node))
        {
            node = Next[node];
        }

        return node;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SeedBehind(int node, int stop)
    {
        Seed(node);
        if (TFeatures.IsRich && stop != node)
        {
            Seed(stop);
        }
    }

    private void SeedPartners(int x)
    {
        for (int k = d.Arcs.First[x]; k < d.Arcs.First[x + 1]; k++)
        {
            Seed(d.Arcs.Value[k]);
        }
    }

    private void ChangeLeftOut(int visit, int sign)
    {
        if (d.Mandatory[visit] != 0)
        {
            now.LeftOut += sign * d.LeaveOutCost[visit];
        }
        else
        {
            now.Fixed += sign * d.LeaveOutCost[visit] * d.Weights.Optional;
        }
    }
}
