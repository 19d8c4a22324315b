using Planner.Routing;

namespace Planner.TestKit;

/// <summary>Adds weighted quantities tier by tier.</summary>
internal struct TierTally
{
    private long _one;
    private long _two;
    private long _three;

    public void Add(TermWeight weight, long quantity) => Add(weight.Tier, weight.UnitCost * quantity);

    public void Add(int tier, long cost)
    {
        if (tier == 1)
            _one += cost;
        else if (tier == 2)
            _two += cost;
        else
            _three += cost;
    }

    public readonly TieredCost Total => new(0, _one, _two, _three);
}
