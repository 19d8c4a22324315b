namespace Planner.Orders;

/// <summary>The visits of all orders, each on a day.</summary>
/// <param name="Visits">By order, discipline and day.</param>
/// <param name="Weeks">Every order week with what it needed.</param>
/// <param name="Unplaced">By week: visits that found no day, beside the missed ones.</param>
/// <param name="Cost">Spacing, continuity and preferred days.</param>
/// <param name="IsProven">Nothing better is possible; false = the time was up.</param>
public sealed record OrderSchedule(
    IReadOnlyList<SpreadDay> Visits,
    IReadOnlyList<SpreadWeek> Weeks,
    IReadOnlyList<int> Unplaced,
    long Cost,
    bool IsProven
);
