namespace Planner.Routing;

/// <summary>The best state of one logical search, as lists to restore from, with its true cost.</summary>
internal sealed class Incumbent(SearchData data)
{
    /// <summary>Successor per node; breaks not taken and left-out services point to themselves.</summary>
    public int[] Next { get; } = new int[data.Nodes];
    public int[] LowWindow { get; } = new int[data.Nodes];
    public TieredCost Cost { get; private set; } = new(long.MaxValue, 0, 0, 0);

    /// <summary>Guide cost without tier 0.</summary>
    public long Rest { get; private set; } = long.MaxValue;

    /// <summary>Grows with every better state.</summary>
    public int Version { get; private set; }

    public unsafe void Take<TFeatures>(RouteState<TFeatures> state, TieredCost cost, long rest)
        where TFeatures : struct, IFeatureSet
    {
        new ReadOnlySpan<int>(state.Next, data.Nodes).CopyTo(Next);
        new ReadOnlySpan<int>(state.LowWindow, data.Nodes).CopyTo(LowWindow);
        (Cost, Rest) = (cost, rest);
        Version++;
    }

    /// <summary>More left out, or more than half a percent worse in the first tier that differs by as much.</summary>
    public bool IsFarBehind(Incumbent best)
    {
        if (Cost.Tier0 != best.Cost.Tier0)
        {
            return Cost.Tier0 > best.Cost.Tier0;
        }

        for (int tier = 1; tier < RoutingWeights.TierCount; tier++)
        {
            long behind = Cost[tier] - best.Cost[tier];
            if (Math.Abs(behind) > best.Cost[tier] / 200)
            {
                return behind > 0;
            }
        }

        return false;
    }
}
