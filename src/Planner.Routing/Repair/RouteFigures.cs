namespace Planner.Routing;

/// <summary>What a walked route costs and uses.</summary>
internal struct RouteFigures
{
    /// <summary>Cost units by tier 1..3 of what belongs to one route alone.</summary>
    public long Tier1,
        Tier2,
        Tier3;
    public int Travel,
        Metres,
        Overtime,
        Work,
        Services,
        Points;

    /// <summary>Highest tardiness of a service, ticks.</summary>
    public int Late;

    /// <summary>Services whose patient would have to be called.</summary>
    public int Calls;

    /// <summary>1 when its clinician would have to be called.</summary>
    public int Changed;

    /// <summary>Cost units that the best times of the route save against the earliest; only in routes that are taken.</summary>
    public long Saved;

    public int Departure,
        Return;

    public void Add(TermWeight weight, long quantity)
    {
        long cost = weight.UnitCost * quantity;
        switch (weight.Tier)
        {
            case 1:
                Tier1 += cost;
                break;
            case 2:
                Tier2 += cost;
                break;
            default:
                Tier3 += cost;
                break;
        }
    }
}
