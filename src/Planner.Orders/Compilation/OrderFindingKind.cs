namespace Planner.Orders;

/// <summary>What can be odd about an order that is valid.</summary>
public enum OrderFindingKind
{
    /// <summary>The week is cut (effective date, end of the period) and has too few days for its visits.</summary>
    PartialWeek,

    /// <summary>A cut week has just as many days as visits: nothing can be moved.</summary>
    EveryDayNeeded,

    /// <summary>A hold takes days that visits need.</summary>
    Hold,

    /// <summary>The discharge takes days that visits need.</summary>
    Discharge,

    /// <summary>Weeks behind the end of the period were left out.</summary>
    Clipped,
}
