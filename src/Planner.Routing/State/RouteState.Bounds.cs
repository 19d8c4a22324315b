namespace Planner.Routing;

internal sealed unsafe partial class RouteState<TFeatures>
{
    /// <summary>"Cannot stand there" as a bound.</summary>
    public const long Impossible = long.MaxValue / 4;

    /// <summary>
    /// Lower bound, in O(1), of the growth of the guide cost when x joins behind u: detour, assignment, its own lateness at its
    /// earliest start, the growth of its direct successor's and of the highest. Balance, soft terms and what lies further are
    /// left out. <see cref="Impossible"/>: the place breaks a rule. Groups and caps are asked by <see cref="MayServe"/>.
    /// </summary>
    /// <param name="notBefore">A start that x cannot fall below, whatever its place.</param>
    public long InsertBound(int x, int u, int notBefore = int.MinValue)
    {
        if (TFeatures.IsRich)
        {
            return InsertBoundRich(x, u, notBefore);
        }

        int v = Next[u];
        int legIn = Leg(u, x);
        int legOut = Leg(x, v);
        int direct = u == v ? 0 : Leg(u, v);
        int earliest = Math.Max(d.WindowEarliest[x], notBefore);
        int start = Pulled(x, Math.Max(earliest, Start[u] + Length[u] + legIn));
        BoundStart = start;
        int late = Math.Max(0, start - Latest[x]);
        int growth = late;
        int highest = late;
        if (v < d.Services)
        {
            int pushed = start + Length[x] + legOut;
            if (pushed > Start[v] && pushed > Latest[v])
            {
                int lateBehind = pushed - Latest[v];
                growth += lateBehind - Math.Max(0, Start[v] - Latest[v]);
                highest = Math.Max(highest, lateBehind);
            }
        }

        return ((legIn + legOut - direct) * d.Weights.Travel)
            + (growth * d.Weights.Tardiness)
            + (Math.Max(0, highest - now.MaxLate) * d.Weights.Highest);
    }

    /// <summary>The start that the last <see cref="InsertBound"/> reckoned with.</summary>
    public int BoundStart { get; private set; }

    // Long on purpose: most of the time of a search on an agency's day is spent here.
    private long InsertBoundRich(int x, int u, int notBefore)
    {
        int v = Next[u];
        int r = RouteOf(u);
        int before = StopAtOrBefore(u);
        int behind = StopAtOrBehind(v);
        Refresh(r);
        int* into = d.LegInto(before, x);
        int* outOf = d.Travel + d.Row[x] + d.Column[behind];
        int bad = BadStep(into[0], before, x, r) + BadStep(outOf[0], x, behind, r);
        if (bad > 0 && BadPrice == 0)
        {
            return Impossible;
        }

        int length = LengthIn(x, r, before);
        int detour = into[0] + outOf[0] - legTo[behind];
        int metres = into[d.Stride - 1] + outOf[d.Stride - 1] - metresTo[behind];
        if (d.Traits.HasLimits && BadPrice == 0 && !LimitsHold(x, r, behind, length, detour, metres))
        {
            return Impossible;
        }

        int arrival =
            u == before ? Start[u] + Length[u] + into[0]
            : Count[r] == 0 && !d.Traits.BreaksAtStop ? Start[before]
            : ArrivalBehind(u, x);
        int start = Fit(x, Pulled(x, Math.Max(arrival, notBefore)));
        BoundStart = start;
        int ready = start + length;
        if (start >= SearchData.Never || IsTooLateFor(ready, ready + outOf[0], v, behind))
        {
            return Impossible;
        }

        long cost = (detour * d.Weights.Travel) + (metres * d.Weights.Metres) + d.AssignCost[((long)x * d.Routes) + r];
        cost -= d.Traits.HasRelief ? Relief(r, length + detour) : 0;
        cost += bad * BadPrice;
        cost -= bad > 0 && before != behind ? BadLeg(before, behind, r) * BadPrice : 0;
        int late = Math.Max(0, start - LatestFor(x, start, length));
        cost += late * d.Weights.Tardiness;
        return behind == v ? BoundBehind(ready + outOf[0], v, late, cost) : cost;
    }

    /// <summary>The last start of x without tardiness, of the window in use, if it lasts so long.</summary>
    private int LatestFor(int x, int start, int length)
    {
        if (d.Traits.ManyDues)
        {
            return LatestAt(x, start, length);
        }

        return d.Problem.Services.DueAtEnd ? d.Due[x] - length : d.Due[x];
    }

    /// <summary>
    /// A stop is done at <paramref name="ready"/> and the next stop reached at <paramref name="there"/>: can the rest of a
    /// refreshed route, from node v, surely not follow in time?
    /// </summary>
    private bool IsTooLateFor(int ready, int there, int v, int behind)
    {
        bool isLate = v != behind && ready > slack[v];

        // The stop behind may become shorter by a set-up that falls away.
        int setUp = behind < d.Services ? d.SetUp[behind] : 0;
        return isLate || there > slack[behind] + setUp;
    }

    /// <summary>Adds what the push to <paramref name="pushed"/> costs the direct successor or the return.</summary>
    private long BoundBehind(int pushed, int v, int late, long cost)
    {
        if (v >= d.Depot)
        {
            int r = v - d.Depot;
            int over = Math.Max(0, pushed - d.SoftEnd[r]) - Math.Max(0, Return[r] - d.SoftEnd[r]);
            if (d.Traits.WaitingIsRegular)
            {
                cost +=
                    (pushed - (Return[r] == SearchData.Gone ? d.ShiftStart[r] : Math.Min(pushed, Return[r])))
                    * d.Weights.Waiting;
            }

            return pushed > d.HardEnd[r] ? Impossible : cost + (Math.Max(0, over) * d.Weights.Overtime);
        }

        int highest = late;
        if (pushed > Start[v])
        {
            int start = Fit(v, pushed);
            if (start >= SearchData.Never)
            {
                return Impossible;
            }

            // The successor may become shorter by a set-up that falls away, so only its latest start now is a sure measure.
            int latest = d.Traits.ManyDues ? LatestAt(v, start, Length[v]) : Latest[v];
            int lateBehind = Math.Max(0, start - latest - d.SetUp[v]);
            cost += Math.Max(0, lateBehind - Math.Max(0, Start[v] - Latest[v])) * d.Weights.Tardiness;
            highest = Math.Max(highest, lateBehind);
        }

        return cost + (Math.Max(0, highest - now.MaxLate) * d.Weights.Highest);
    }

    private int ArrivalBehind(int u, int x)
    {
        int ready = Start[u] + Length[u];
        if (!IsBreak(u))
        {
            return ready + Leg(u, x);
        }

        if (d.Traits.BreaksAtStop)
        {
            return BehindBreaks(StopAtOrBefore(u), Next[u], x);
        }

        int taken = 0;
        while (IsBreak(u))
        {
            taken += Length[u];
            u = Prev[u];
        }

        return Math.Max(ready, Start[u] + Length[u] + Leg(u, x) + taken);
    }

    /// <summary>Raises two starts until the relations between x and x + 1 hold.</summary>
    public void AlignPair(int x, ref int start, ref int partner)
    {
        for (int k = d.Arcs.First[x]; k < d.Arcs.First[x + 1]; k++)
        {
            partner = d.Arcs.Value[k] == x + 1 ? Math.Max(partner, start + d.Arcs.Weight[k]) : partner;
        }

        for (int k = d.Arcs.First[x + 1]; k < d.Arcs.First[x + 2]; k++)
        {
            start = d.Arcs.Value[k] == x ? Math.Max(start, partner + d.Arcs.Weight[k]) : start;
        }
    }
}
