namespace Planner.SolverModels;

/// <summary>So many visits of an order in these days: an order week.</summary>
/// <param name="Order">Index of the order.</param>
/// <param name="Count">Visits, 0 or more.</param>
/// <param name="Days">Open days by number, ascending.</param>
/// <param name="MostPerDay">Most visits on one day, 1 or more.</param>
/// <param name="IdealGap">Another ideal gap than the order's; between two demands the smaller one counts.</param>
public sealed record SpreadingDemand(
    int Order,
    int Count,
    IReadOnlyList<int> Days,
    int MostPerDay = 1,
    int? IdealGap = null
);
