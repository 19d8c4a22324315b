namespace Planner.Routing;

/// <summary>What is proven about a cost: no solution costs less than the bound. Tiers are compared lexicographically.</summary>
public readonly record struct ProvenBound(TieredCost Cost, TieredCost Bound)
{
    /// <summary>No solution costs less.</summary>
    public bool IsOptimal => OpenTier is null;

    /// <summary>The first tier, 0..3, in which something could still be gained; null when nothing can.</summary>
    public int? OpenTier
    {
        get
        {
            for (int tier = 0; tier < RoutingWeights.TierCount; tier++)
            {
                if (Cost[tier] != Bound[tier])
                {
                    return tier;
                }
            }

            return null;
        }
    }

    /// <summary>What could be gained at most in the open tier, as a share of its cost, 0 to 1; 0 when proven optimal.</summary>
    public double Gap => OpenTier is { } tier ? (Cost[tier] - Bound[tier]) / (double)Cost[tier] : 0;
}
