namespace Planner.Routing;

/// <summary>
/// Decides whether an accepted state is the best so far, by its tiered cost. Small problems have every state timed exactly whose
/// lower bound beats the incumbent; large ones go by the right shift of each route, whose times are feasible and near the best,
/// and have the incumbent timed exactly when it is shown.
/// </summary>
internal sealed unsafe class IncumbentJudge<TFeatures>(RouteState<TFeatures> state)
    where TFeatures : struct, IFeatureSet
{
    private const int SmallServices = 40;
    private const int HugeServices = 1000;
    private const int SmallGain = 14;
    private const int SeenSlots = 1 << 14;
    private readonly SearchData data = state.Data;
    private readonly TimingGraph graph = new(state.Data);
    private readonly bool isSmall = state.Data.Services <= SmallServices;

    // In one tier the right shift is what large problems go by anyway.
    private readonly bool guideIsTrue =
        !state.Data.Traits.NeedsTrueCost || (!state.Data.Weights.ManyTiers && state.Data.Services > SmallServices);
    private readonly ulong[] seen = new ulong[SeenSlots];

    public Incumbent Best { get; } = new(state.Data);

    /// <summary>
    /// Takes the state if it is the best so far. Pricing thousands of services takes as long as many moves: there a gain below a
    /// 16,384th waits for a larger one, unless <paramref name="anyGain"/>.
    /// </summary>
    public void Consider(bool anyGain = false)
    {
        long leftOut = state.Now.LeftOut;
        if (leftOut > Best.Cost.Tier0 || state.Now.Bad > 0)
        {
            return;
        }

        long rest = state.TrueRest;
        if (guideIsTrue)
        {
            if (leftOut < Best.Cost.Tier0 || rest < Best.Rest)
            {
                Best.Take(state, data.Weights.InOnlyTier(leftOut, rest), rest);
            }
        }
        else if (leftOut < Best.Cost.Tier0 || IsWorthPricing(rest, anyGain))
        {
            ConsiderTrueCost(rest);
        }
    }

    private bool IsWorthPricing(long rest, bool anyGain) =>
        isSmall
        || (
            data.Services < HugeServices || anyGain
                ? rest - (rest / 2048) < Best.Rest
                : rest < Best.Rest - (Best.Rest >> SmallGain)
        );

    private void ConsiderTrueCost(long rest)
    {
        TieredCost bound = StatePricing.Regular(state);
        if (bound >= Best.Cost)
        {
            return;
        }

        TieredCost cost = data.Traits.IsNonRegular ? TimedCost() : bound;
        if (cost < Best.Cost)
        {
            Best.Take(state, cost, rest);
        }
    }

    private TieredCost TimedCost()
    {
        if (!isSmall)
        {
            return StatePricing.Shifted(state);
        }

        if (Seen())
        {
            return Best.Cost;
        }

        graph.Load(state);
        graph.Solve();
        return StatePricing.Exact(state, graph);
    }

    /// <summary>True when this very state was here before, as far as a small table remembers.</summary>
    private bool Seen()
    {
        ulong hash = 0xCBF29CE484222325UL;
        for (int x = 0; x < data.Nodes; x++)
        {
            hash = ((hash ^ (uint)state.Next[x]) * 0x9E3779B97F4A7C15UL) + (uint)state.LowWindow[x];
            hash ^= hash >> 29;
        }

        ref ulong slot = ref seen[hash & (SeenSlots - 1)];
        bool known = slot == hash;
        slot = hash;
        return known;
    }
}
