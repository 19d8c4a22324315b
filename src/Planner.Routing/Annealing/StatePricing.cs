namespace Planner.Routing;

/// <summary>The tiered cost of a settled state, without building a solution.</summary>
internal static unsafe class StatePricing
{
    /// <summary>At earliest times, waiting and preferred windows for nothing: a lower bound of the true cost.</summary>
    public static TieredCost Regular<TFeatures>(RouteState<TFeatures> state)
        where TFeatures : struct, IFeatureSet => Price(state, null);

    /// <summary>At earliest times, waiting and preferred windows by the right shift of each route: an upper bound.</summary>
    public static TieredCost Shifted<TFeatures>(RouteState<TFeatures> state)
        where TFeatures : struct, IFeatureSet
    {
        TieredCost regular = Price(state, null);
        RoutingWeights w = state.Data.Problem.Weights;
        long waiting = 0;
        long outside = 0;
        for (int r = 0; r < state.Data.Routes; r++)
        {
            waiting += state.Wait[r];
            outside += state.Outside[r];
        }

        return Plus(Plus(regular, w.Waiting, waiting), w.PreferredWindow, outside);
    }

    /// <summary>At the given times.</summary>
    public static TieredCost Exact<TFeatures>(RouteState<TFeatures> state, TimingGraph times)
        where TFeatures : struct, IFeatureSet => Price(state, times);

    private static TieredCost Plus(TieredCost cost, TermWeight weight, long quantity)
    {
        long more = weight.UnitCost * quantity;
        return weight.Tier switch
        {
            1 => cost with { Tier1 = cost.Tier1 + more },
            2 => cost with { Tier2 = cost.Tier2 + more },
            _ => cost with { Tier3 = cost.Tier3 + more },
        };
    }

    private static TieredCost Price<TFeatures>(RouteState<TFeatures> state, TimingGraph? times)
        where TFeatures : struct, IFeatureSet
    {
        long* tiers = stackalloc long[RoutingWeights.TierCount];
        new Span<long>(tiers, RoutingWeights.TierCount).Clear();
        SearchData data = state.Data;
        RoutingWeights w = data.Problem.Weights;
        int highest = 0;
        for (int r = 0; r < data.Routes; r++)
        {
            if (state.Count[r] > 0)
            {
                AddRoute(state, r, times, tiers, ref highest);
            }
        }

        tiers[w.HighestTardiness.Tier] += w.HighestTardiness.UnitCost * highest;
        if (data.Traits.HasIdle)
        {
            tiers[w.HighestIdle.Tier] += w.HighestIdle.UnitCost * HighestIdle(state, times);
        }

        if (data.Weights.Balance > 0)
        {
            tiers[w.WorkBalance.Tier] += state.Now.Balance / data.Weights.Balance * w.WorkBalance.UnitCost;
        }

        for (int k = 0; k < state.Now.BankCount; k++)
        {
            int visit = state.Bank[k];
            tiers[data.Mandatory[visit] != 0 ? 0 : w.OptionalVisitTier] += data.LeaveOutCost[visit];
        }

        return new TieredCost(tiers[0], tiers[1], tiers[2], tiers[3]);
    }

    private static void AddRoute<TFeatures>(
        RouteState<TFeatures> state,
        int r,
        TimingGraph? times,
        long* tiers,
        ref int highest
    )
        where TFeatures : struct, IFeatureSet
    {
        SearchData data = state.Data;
        RoutingWeights w = data.Problem.Weights;
        int sentinel = data.Depot + r;
        int at = sentinel;
        long travel = 0;
        long metres = 0;
        long rest = 0;
        for (int x = state.Next[sentinel]; x != sentinel; x = state.Next[x])
        {
            rest += state.Length[x];
            if (x < data.Services)
            {
                travel += state.Leg(at, x);
                metres += data.Metres[data.Row[at] + data.Column[x]];
                at = x;
                int start = times is null ? state.Start[x] : times.Start(x);
                highest = Math.Max(highest, start - state.Latest[x]);
                AddService(data, x, r, start, start - state.Latest[x], times is not null, tiers);
            }
        }

        travel += state.Leg(at, sentinel);
        metres += data.Metres[data.Row[at] + data.Column[sentinel]];
        int back = times is null ? state.Return[r] : times.Return(r);
        tiers[w.TravelTime.Tier] += w.TravelTime.UnitCost * travel;
        tiers[w.TravelDistance.Tier] += w.TravelDistance.UnitCost * metres;
        tiers[w.Overtime.Tier] += w.Overtime.UnitCost * Math.Max(0, back - data.SoftEnd[r]);
        tiers[w.MissedBreak.Tier] += w.MissedBreak.UnitCost * state.MissedBreaks(r);
        long departure = times?.Departure(r) ?? data.ShiftStart[r];
        if (times is not null || data.Traits.WaitingIsRegular)
        {
            tiers[w.Waiting.Tier] +=
                w.Waiting.UnitCost * (back - departure - travel - rest - FreeWait(state, r, times));
        }
    }

    private static int FreeWait<TFeatures>(RouteState<TFeatures> state, int r, TimingGraph? times)
        where TFeatures : struct, IFeatureSet
    {
        int first = state.Next[state.Data.Depot + r];
        return times is null || !state.Data.Traits.FreeBehindFirst || !state.IsBreak(first)
            ? 0
            : times.Start(state.Next[first]) - times.Start(first) - state.Length[first];
    }

    private static long HighestIdle<TFeatures>(RouteState<TFeatures> state, TimingGraph? times)
        where TFeatures : struct, IFeatureSet
    {
        SearchData data = state.Data;
        if (times is null)
        {
            return state.HighestIdle();
        }

        long highest = 0;
        for (int r = 0; r < data.Routes; r++)
        {
            int end = Math.Max(state.Return[r], data.SoftEnd[r] < RoutingProblem.Unlimited ? data.SoftEnd[r] : 0);
            long later = state.Count[r] > 0 ? Math.Max(0, times.Return(r) - end) : 0;
            highest = Math.Max(highest, state.Idle[r] + later);
        }

        return highest;
    }

    private static void AddService(SearchData data, int x, int r, int start, int late, bool exact, long* tiers)
    {
        RoutingProblem p = data.Problem;
        tiers[p.Weights.Tardiness.Tier] += p.Weights.Tardiness.UnitCost * Math.Max(0, late);
        int cell = (x * data.Routes) + r;
        for (int tier = 1; tier < RoutingWeights.TierCount; tier++)
        {
            tiers[tier] += p.Assignments.CostAt(tier, cell);
        }

        if (exact)
        {
            int outside = Math.Max(0, data.PreferredEarliest[x] - start) + Math.Max(0, start - data.PreferredLatest[x]);
            tiers[p.Weights.PreferredWindow.Tier] += p.Weights.PreferredWindow.UnitCost * outside;
        }
    }
}
