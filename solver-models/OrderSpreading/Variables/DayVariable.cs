using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>Visits of an order on a day, in all and by each clinician that can make them.</summary>
/// <param name="Most">Most visits on the day.</param>
/// <param name="Unnamed">Pinned visits that none of the order's clinicians makes.</param>
/// <param name="IdealGap">Days to the next visit below which closeness costs.</param>
/// <param name="By">In the order of the order's clinicians; empty where nobody is chosen.</param>
public sealed record DayVariable(
    int Order,
    int Day,
    int Most,
    int Unnamed,
    int IdealGap,
    IntVar Visits,
    IReadOnlyList<IntVar> By
);
