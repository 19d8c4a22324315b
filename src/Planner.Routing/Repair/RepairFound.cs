namespace Planner.Routing;

/// <summary>One repair of a problem.</summary>
/// <param name="People">Distinct persons to call (solver-models/decisions/0004).</param>
/// <param name="Driving">Ticks driven.</param>
/// <param name="Overtime">Ticks after the soft ends.</param>
/// <param name="LargestShift">Most ticks by which a promised start moved.</param>
public sealed record RepairFound(
    RoutingSolution Solution,
    int People,
    TieredCost Cost,
    long Driving,
    long Overtime,
    int LargestShift
);
