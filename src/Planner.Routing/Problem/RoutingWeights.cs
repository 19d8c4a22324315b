namespace Planner.Routing;

/// <summary>
/// Cost units per unit of each term, and the tier (1..3) each term lies in. Tier 0 holds mandatory visits left out. Tiers are
/// compared lexicographically. A weight of 0 costs nothing, in time either.
/// </summary>
public sealed record RoutingWeights
{
    public const int TierCount = 4;

    /// <summary>Per tick driven.</summary>
    public TermWeight TravelTime { get; init; }

    /// <summary>Per metre driven.</summary>
    public TermWeight TravelDistance { get; init; }

    /// <summary>Per tick of return after the soft end.</summary>
    public TermWeight Overtime { get; init; }

    /// <summary>Per tick of tardiness, summed over services.</summary>
    public TermWeight Tardiness { get; init; }

    /// <summary>Per tick of the highest tardiness.</summary>
    public TermWeight HighestTardiness { get; init; }

    /// <summary>Per tick of waiting: return - departure - travel - service - set-up - breaks taken.</summary>
    public TermWeight Waiting { get; init; }

    /// <summary>Per tick that a start lies outside its preferred window.</summary>
    public TermWeight PreferredWindow { get; init; }

    /// <summary>Per optional break not taken in a used route.</summary>
    public TermWeight MissedBreak { get; init; }

    /// <summary>Per tick of sum over clinicians of ceil(|C * work - total work| / C), history included.</summary>
    public TermWeight WorkBalance { get; init; }

    /// <summary>
    /// Per tick of the highest idle time of all routes. Idle of a used route: max(return, soft end) - shift start - travel -
    /// service - set-up - breaks taken; of an unused one: soft end - shift start - its breaks that fit the shift, 0 without a soft
    /// end; never below 0.
    /// </summary>
    public TermWeight HighestIdle { get; init; }

    /// <summary>Tier of optional visits left out (their prices stand in <see cref="VisitTable.LeaveOutCost"/>).</summary>
    public int OptionalVisitTier { get; init; } = 1;
}
