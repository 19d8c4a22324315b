using System.Runtime.CompilerServices;

namespace Planner.Routing;

/// <summary>
/// Moves judged before anything is touched. Only where <see cref="ProblemTraits.BoundsAreExact"/>: one window per service, no
/// breaks, no partners, no cost that depends on times, one length of stay.
/// </summary>
internal sealed unsafe partial class RouteState<TFeatures>
{
    /// <summary>
    /// Exact growth of the guide cost when x joins behind u; <see cref="Impossible"/> when it breaks a rule or costs
    /// <paramref name="limit"/> or more. Groups and the assignment table are asked by <see cref="MayServe"/>.
    /// </summary>
    public long PlaceCost(int x, int u, long limit)
    {
        int v = Next[u];
        int r = RouteOf(u);
        Refresh(r);
        int* into = d.LegInto(u, x);
        int* outOf = d.Travel + d.Row[x] + d.Column[v];
        int detour = into[0] + outOf[0] - legTo[v];
        int metres = into[d.Stride - 1] + outOf[d.Stride - 1] - metresTo[v];
        long cost = (detour * d.Weights.Travel) + (metres * d.Weights.Metres);
        cost += d.IsUniform ? 0 : d.AssignCost[((long)x * d.Routes) + r];
        if (cost >= limit)
        {
            return Impossible;
        }

        int start = Start[u] + Length[u] + into[0];
        if (start > d.WindowLatest[x] || into[0] > d.MaxLeg[r] || outOf[0] > d.MaxLeg[r])
        {
            return Impossible;
        }

        int length = d.Duration[x];
        int ready = Math.Max(start, d.WindowEarliest[x]) + length;
        bool fits =
            ready + outOf[0] <= slack[v] && (!d.Traits.HasLimits || LimitsHold(x, r, v, length, detour, metres));
        return fits ? cost : Impossible;
    }

    /// <summary>Ticks between two nodes that come together; none where they are one route's two ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int DirectLeg(int from, int to) => from == to ? 0 : Leg(from, to);

    /// <summary>
    /// Goes on from <paramref name="at"/>, ready at <paramref name="ready"/>, over the stops <paramref name="first"/> to
    /// <paramref name="last"/> of some route; false where one would start too late or lies too far.
    /// </summary>
    public bool Follow(ref int at, ref int ready, int first, int last, int maxLeg)
    {
        for (int y = first; ; y = Next[y])
        {
            int leg = Leg(at, y);
            int start = ready + leg;
            if (start > d.WindowLatest[y] || leg > maxLeg)
            {
                return false;
            }

            ready = Math.Max(start, d.WindowEarliest[y]) + d.Duration[y];
            at = y;
            if (y == last)
            {
                return true;
            }
        }
    }

    /// <summary>Can the rest of a route that begins with node v follow a stop ready at <paramref name="ready"/>?</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Reaches(int at, int ready, int v, int maxLeg)
    {
        int leg = DirectLeg(at, v);
        return leg <= maxLeg && ready + leg <= slack[v];
    }

    /// <summary>Moment at which a stop, or the begin of a route, is left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Ready(int node) => Start[node] + Length[node];

    /// <summary>Hundredths of points of the stops first..last of one route. After <see cref="Refresh"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int PointsOf(int first, int last) => load[last] - load[first] + d.Points[first];

    /// <summary>Points and services of route r's duty after a change of its stops; work and metres are left to Settle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Carries(int r, int morePoints, int moreServices)
    {
        int duty = d.Duty[r];
        return DutyPoints[duty] + morePoints <= d.MaxPoints[duty]
            && DutyServices[duty] + moreServices <= d.MaxServices[duty];
    }

    /// <summary>Growth of the guide cost by who serves, when first..last join route r; Impossible where they may not.</summary>
    public long HandOver(int first, int last, int r)
    {
        long growth = 0;
        for (int y = first; !d.IsUniform; y = Next[y])
        {
            long row = (long)y * d.Routes;
            if (d.Allowed[row + r] == 0)
            {
                return Impossible;
            }

            growth += d.AssignCost[row + r] - d.AssignCost[row + Route[y]];
            if (y == last)
            {
                break;
            }
        }

        return growth;
    }
}
