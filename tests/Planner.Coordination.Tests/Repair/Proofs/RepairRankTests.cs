using Planner.Routing;

namespace Planner.Coordination.Tests;

public sealed class RepairRankTests
{
    private const double UnitsPerMinute = 100;
    private static readonly RepairRank Middle = new(new TieredCost(50, 1000, 0, 7), 3);

    [Fact]
    public void EqualRepairsGainNothing()
    {
        Assert.Null(Middle.Over(Middle, UnitsPerMinute));
    }

    [Fact]
    public void LessUndoneBeatsFewerCalls()
    {
        RepairRank better = new(new TieredCost(0, 9000, 0, 0), 30);
        Assert.Equal(new RepairGain(RepairLevel.Undone, 50), better.Over(Middle, UnitsPerMinute));
        Assert.Null(Middle.Over(better, UnitsPerMinute));
    }

    [Fact]
    public void FewerCallsBeatALowerCost()
    {
        RepairRank better = new(new TieredCost(50, 9000, 0, 0), 1);
        Assert.Equal(new RepairGain(RepairLevel.People, 2), better.Over(Middle, UnitsPerMinute));
    }

    [Fact]
    public void CostIsComparedTierByTierInMinutes()
    {
        RepairRank cheaper = new(new TieredCost(50, 850, 9999, 0), 3);
        RepairRank later = new(new TieredCost(50, 1000, 0, 5), 3);
        Assert.Equal(new RepairGain(RepairLevel.Tier1, 1.5m), cheaper.Over(Middle, UnitsPerMinute));
        Assert.Equal(new RepairGain(RepairLevel.Tier3, 0.02m), later.Over(Middle, UnitsPerMinute));
    }
}
