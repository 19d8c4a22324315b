using Planner.Routing;

namespace Planner.Coordination;

/// <summary>A repair's place in the order "fewest changes": mandatory work undone, people, tiers of the policy.</summary>
internal readonly record struct RepairRank(TieredCost Cost, int People)
{
    /// <summary>By what this one is better; null where it is not.</summary>
    /// <param name="unitsPerMinute">Cost units of a minute-equivalent.</param>
    public RepairGain? Over(RepairRank other, double unitsPerMinute)
    {
        (long[] mine, long[] others) = (Levels(), other.Levels());
        int level = Enumerable.Range(0, mine.Length).FirstOrDefault(i => mine[i] != others[i], -1);
        if (level < 0 || mine[level] > others[level])
            return null;
        double unit = level >= (int)RepairLevel.Tier1 ? unitsPerMinute : 1;
        return new RepairGain((RepairLevel)level, (decimal)((others[level] - mine[level]) / unit));
    }

    /// <summary>By <see cref="RepairLevel"/>.</summary>
    private long[] Levels() => [Cost.Tier0, People, Cost.Tier1, Cost.Tier2, Cost.Tier3];
}
