namespace Planner.Orders;

/// <summary>What the visits of a part are counted by.</summary>
public enum FrequencyKind
{
    /// <summary>So many visits in each order week (or in every two, three ... weeks).</summary>
    Weekly,

    /// <summary>So many visits on each day (or on every second, third ... day).</summary>
    Daily,

    /// <summary>So many visits in each month, counted from the part's first day.</summary>
    Monthly,

    /// <summary>As needed: a cap over the rest of the period, and the signs that call for a visit.</summary>
    Prn,
}
