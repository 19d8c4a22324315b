namespace Planner.Routing;

/// <summary>Sums of a state; saved and restored whole around a try.</summary>
internal struct Totals
{
    /// <summary>Guide cost that does not depend on times: travel, metres, assignment, optional visits, missed breaks.</summary>
    public long Fixed;

    /// <summary>Guide cost of work balance.</summary>
    public long Balance;

    /// <summary>Guide cost of waiting and preferred windows, by the right shift of each route.</summary>
    public long Soft;

    /// <summary>Tier 0: mandatory visits left out.</summary>
    public long LeftOut;

    /// <summary>Ticks of tardiness, summed.</summary>
    public long Late;

    /// <summary>Ticks of overtime, summed.</summary>
    public long Over;

    /// <summary>Ticks of duty since the shift starts of used routes, less what they were busy; where that counts.</summary>
    public long Waited;

    /// <summary>Ticks of idle time above the level, summed over routes.</summary>
    public long IdleAbove;

    /// <summary>Ticks of work of all clinicians, history included.</summary>
    public long Work;
    public int MaxLate;

    /// <summary>Broken rules that do not depend on times: legs, pinned order, limits. Must be 0 to be accepted.</summary>
    public int Bad;
    public int BankCount;
    public bool MaxLateIsStale;
    public bool BalanceIsStale;
}
