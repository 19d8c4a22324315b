namespace Planner.Quality;

/// <summary>One incident answered in every way.</summary>
/// <param name="InBudget">False where nothing fitted and the cheapest budget was measured.</param>
/// <param name="Long">Null where it was not asked for.</param>
internal sealed record IncidentResult(
    Incident Incident,
    RepairRun Repair,
    bool InBudget,
    RepairRun Insertion,
    RepairRun Scratch,
    RepairRun? Long
)
{
    /// <summary>Share by which the repair costs more than the long search; null where they serve different visits or there is none.</summary>
    public double? Gap =>
        Long is { HasAnswer: true } search && InBudget && Repair.HasAnswer && search.Undone == Repair.Undone
            ? (double)(Repair.Cost / search.Cost) - 1
            : null;
}
